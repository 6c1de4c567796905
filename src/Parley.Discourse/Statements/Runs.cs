namespace Parley.Discourse.Statements;

/// <summary>Small operations on runs of tokens.</summary>
internal static class Runs
{
    /// <summary>The run without punctuation at its edges, quotation marks excepted; <c>null</c> when nothing is left.</summary>
    public static TokenRange? Trim(StatementContext context, TokenRange run)
    {
        var (first, end) = (run.First, run.End);
        while (first < end && IsLoose(context, first)) first++;
        while (end > first && IsLoose(context, end - 1)) end--;
        return first < end ? new TokenRange(first, end) : null;
    }

    private static bool IsLoose(StatementContext context, int token) => context.Tree.IsPunctuation(token) && !context.IsMark(token);
}
