using Parley.Discourse.Trees;

namespace Parley.Discourse.Statements;

/// <summary>Finds quotations that are signed: a paragraph in quotation marks, a dash, and who said it, on the same line or the next.</summary>
/// <remarks>The signature ends at a comma ("Ida Brandt, of Port Lorne"), begins with a capital, holds a name and no verb. Cost: one look at each paragraph.</remarks>
internal sealed class SignedQuotations(StatementContext context)
{
    private const int LongestSource = 8;
    private const int LongestSignature = 20;
    private const int ShortestQuotation = 4;

    /// <summary>The signed quotations, in text order.</summary>
    public List<LaidOut> Find(List<TokenRange> paragraphs)
    {
        var found = new List<LaidOut>();
        for (var i = 0; i < paragraphs.Count; i++)
        {
            var paragraph = paragraphs[i];
            if (IsDash(paragraph.First) && i > 0 && IsQuoted(paragraphs[i - 1]) && Signed(paragraphs[i - 1], paragraph.First, paragraph) is { } below) found.Add(below);
            else if (context.IsMark(paragraph.First) && Dash(paragraph) is >= 0 and var dash && Signed(paragraph with { End = dash }, dash, paragraph) is { } behind) found.Add(behind);
        }
        return found;
    }

    private LaidOut? Signed(TokenRange quotation, int dash, TokenRange last)
    {
        var source = new TokenRange(dash + 1, dash + 1);
        while (source.End < last.End && !context.Tree.IsPunctuation(source.End)) source = source with { End = source.End + 1 };
        if (source.IsEmpty || source.Count > LongestSource || quotation.Count < ShortestQuotation || !IsName(source)) return null;
        var draft = new StatementDraft { Rule = StatementRules.Layout, Source = [source], Cue = new TokenRange(dash, dash + 1) };
        draft.Add(quotation);
        return new LaidOut(draft, new TokenRange(quotation.First, last.End), GoesOn: false);
    }

    /// <summary>The dash behind the paragraph's closing mark, near its end; -1 where there is none.</summary>
    private int Dash(TokenRange paragraph)
    {
        for (var dash = paragraph.End - 2; dash > paragraph.First + 1 && paragraph.End - dash <= LongestSignature; dash--)
            if (IsDash(dash) && context.IsMark(dash - 1))
                return dash;
        return -1;
    }

    private bool IsQuoted(TokenRange paragraph) => context.IsMark(paragraph.First) && context.IsMark(paragraph.End - 1);

    private bool IsDash(int token) => context.Analysis.Segments.Form(token) is "―" or "—" or "–" or "-" or "--";

    private bool IsName(TokenRange run)
    {
        var upos = context.Analysis.Upos.AsSpan(run.First, run.Count);
        return upos.Contains("PROPN") && !upos.ContainsAny("VERB", "AUX") && char.IsUpper(context.Analysis.Segments.Form(run.First)[0]);
    }
}
