namespace Parley.Discourse.Statements;

/// <summary>The unbroken group of words around a cue's head: auxiliaries, negation, adverbs, copula, particles.</summary>
internal static class CueGroup
{
    /// <summary>The group, inside the given run.</summary>
    public static TokenRange Of(StatementContext context, int head, TokenRange within)
    {
        var (first, end) = (head, head + 1);
        while (first > within.First && IsPart(context, first - 1, head)) first--;
        while (end < within.End && IsPart(context, end, head)) end++;
        return new TokenRange(first, end);
    }

    private static bool IsPart(StatementContext context, int token, int head) =>
        context.Analysis.Heads[token] == head && context.Analysis.Relations[token] is "aux" or "aux:pass" or "cop" or "advmod" or "compound:prt"
        && !context.IsMark(token);
}
