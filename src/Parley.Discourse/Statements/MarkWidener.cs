namespace Parley.Discourse.Statements;

/// <summary>Widens contents to their quotation marks, which the network, trained on words, leaves out at the edges.</summary>
/// <remarks>
/// A mark that opens right before the content is taken in, and one that closes, at most two marks of punctuation behind it, what was
/// opened inside. Cost: a few steps for each content.
/// </remarks>
internal static class MarkWidener
{
    private const int LongestTail = 3;

    /// <summary>Widens every piece of a draft's content, inside its parent's if it has one.</summary>
    public static void Widen(StatementContext context, QuotationMap quotations, StatementDraft draft)
    {
        var pieces = draft.Content.ToArray();
        draft.Content.Clear();
        foreach (var piece in pieces) draft.Add(Widen(context, quotations, piece, Bounds(context, draft, piece)));
    }

    private static TokenRange Bounds(StatementContext context, StatementDraft draft, TokenRange piece)
    {
        if (draft.Parent is not null)
            foreach (var outer in draft.Parent.Content)
                if (outer.Contains(piece))
                    return outer;
        return new TokenRange(0, context.Analysis.Upos.Length);
    }

    private static TokenRange Widen(StatementContext context, QuotationMap quotations, TokenRange piece, TokenRange bounds)
    {
        var first = piece.First;
        while (first > bounds.First && context.IsMark(first - 1) && Opens(quotations, first - 1)) first--;
        var last = piece.End;
        foreach (var quotation in quotations.In(new TokenRange(first, piece.End)))
            if (quotation.First >= first && quotation.End > last && quotation.End <= bounds.End && IsTail(context, last, quotation.End))
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
