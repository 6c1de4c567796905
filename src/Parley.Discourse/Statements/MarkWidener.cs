namespace Parley.Discourse.Statements;

/// <summary>Widens contents to their quotation marks, which the network, trained on words, leaves out at the edges.</summary>
/// <remarks>
/// A mark that opens right before the content is taken in, and one that closes, at most two marks of punctuation behind it, what was
/// opened inside. Cost: a few steps for each content.
/// </remarks>
internal static class MarkWidener
{
    private const int LongestTail = 3;

    /// <summary>The widened run; it stays between <paramref name="lowest"/> and <paramref name="end"/>.</summary>
    public static TokenRange Widen(StatementContext context, QuotationMap quotations, TokenRange piece, int lowest, int end)
    {
        var first = piece.First;
        while (first > lowest && context.IsMark(first - 1) && Opens(quotations, first - 1)) first--;
        var last = piece.End;
        foreach (var quotation in quotations.In(new TokenRange(first, piece.End)))
            if (quotation.First >= first && quotation.End > last && quotation.End <= end && IsTail(context, last, quotation.End))
                last = quotation.End;
        return new TokenRange(first, last);
    }

    private static bool Opens(QuotationMap quotations, int token) => quotations.At(token) is not { } quotation || quotation.First == token;

    private static bool IsTail(StatementContext context, int first, int end)
    {
        if (end - first > LongestTail) return false;
        for (var token = first; token < end; token++)
            if (!context.Tree.IsPunctuation(token) && !context.IsMark(token))
                return false;
        return true;
    }
}
