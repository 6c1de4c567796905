using Parley.Discourse.Trees;

namespace Parley.Discourse.Statements;

/// <summary>Gives a statement the whole of a quotation of which it has a part, when its source and cue stand outside and nothing else claims the rest.</summary>
/// <remarks>The network reads words, not marks, and takes the last sentence of a quotation for all of it when the first is cut. Cost: a few steps for each content.</remarks>
internal static class QuotationFiller
{
    /// <summary>Fills the drafts of an article's own text.</summary>
    public static void Fill(StatementContext context, List<StatementDraft> drafts)
    {
        TakenTokens? taken = null;
        foreach (var draft in drafts)
            foreach (var piece in draft.Content.ToArray())
                foreach (var quotation in context.Quotations.In(piece))
                {
                    if (draft.Holds(quotation) || !IsOutside(draft, quotation)) continue;
                    taken ??= new TakenTokens(context.Analysis.Upos.Length, drafts);
                    if (!IsFree(draft, quotation, taken)) continue;
                    draft.Add(quotation);
                }
    }

    private static bool IsOutside(StatementDraft draft, TokenRange quotation) =>
        !draft.Source.Exists(quotation.Overlaps) && draft.Cue is { } cue && !cue.Overlaps(quotation);

    private static bool IsFree(StatementDraft draft, TokenRange quotation, TakenTokens taken)
    {
        for (var token = quotation.First; token < quotation.End; token++)
            if (taken[token] && !draft.Holds(new TokenRange(token, token + 1)))
                return false;
        return true;
    }
}
