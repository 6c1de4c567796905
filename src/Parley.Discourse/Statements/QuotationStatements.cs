namespace Parley.Discourse.Statements;

/// <summary>Proposes whole sentences in quotation marks that nothing else has found, without cue and source.</summary>
/// <remarks>Terms, titles and scare quotes are left alone: the quotation must be of some length and hold whole sentences, in the article's too.</remarks>
internal sealed class QuotationStatements(StatementContext context)
{
    private const int ShortestWords = 3;

    /// <summary>The proposals, in text order.</summary>
    public List<StatementDraft> Outside(TakenTokens taken)
    {
        var drafts = new List<StatementDraft>();
        foreach (var quotation in context.Quotations.Quoted)
        {
            if (taken.Any(quotation) || !IsWhole(quotation)) continue;
            var draft = new StatementDraft { Rule = StatementRules.Quotation };
            draft.Add(quotation);
            drafts.Add(draft);
        }
        return drafts;
    }

    /// <summary>True when the quotation begins and ends with sentences of the text, and says more than a word or two.</summary>
    private bool IsWhole(TokenRange quotation)
    {
        var sentences = context.Analysis.Segments.Sentences;
        return sentences[context.SentenceOf(quotation.First)].First == quotation.First
            && sentences[context.SentenceOf(quotation.End - 1)].End == quotation.End
            && Words(quotation) >= ShortestWords;
    }

    private int Words(TokenRange quotation)
    {
        var words = 0;
        for (var token = quotation.First; token < quotation.End; token++)
            if (!context.Tree.IsPunctuation(token) && !context.IsMark(token)) words++;
        return words;
    }
}
