namespace Parley.Discourse.Statements;

/// <summary>Tells whether a content is direct, indirect or mixed by counting its words inside and outside of quotation marks.</summary>
/// <remarks>
/// Of a statement within a statement only marks inside the outer content count. Names, titles and nicknames in marks count as outside,
/// unless they are all of the content.
/// </remarks>
internal sealed class FormFinder(StatementContext context)
{
    private const int LongestTitle = 10;

    /// <summary>The form of a draft's content.</summary>
    public StatementForm Of(StatementDraft draft)
    {
        var quotations = draft.Parent is null ? context.Quotations : InnerQuotations.Of(context, draft.Parent);
        int inside = 0, outside = 0;
        foreach (var piece in draft.Content)
        {
            for (var token = piece.First; token < piece.End; token++)
            {
                if (!IsWord(token)) continue;
                if (quotations.At(token) is { } quotation && (quotation.Contains(piece) || piece.Contains(quotation) && !IsTitle(quotation) || !piece.Contains(quotation))) inside++;
                else outside++;
            }
        }
        return inside == 0 ? StatementForm.Indirect : outside == 0 ? StatementForm.Direct : StatementForm.Mixed;
    }

    private bool IsWord(int token) => context.Analysis.Segments.Form(token).IndexOfAnyExceptInRange('\0', '/') >= 0 && !context.Tree.IsPunctuation(token) && !context.IsMark(token);

    /// <summary>True when all words but small ones begin with a capital, as in titles, names and nicknames, and no sentence ends inside.</summary>
    private bool IsTitle(TokenRange quotation)
    {
        var words = 0;
        for (var token = quotation.First; token < quotation.End; token++)
        {
            if (context.Is(token, ".") || context.Is(token, "!") || context.Is(token, "?")) return false;
            if (!IsWord(token)) continue;
            words++;
            if (!char.IsUpper(context.Analysis.Segments.Form(token)[0]) && !IsSmall(token)) return false;
        }
        return words <= LongestTitle && !context.Is(quotation.End - 2, ",") && char.IsUpper(FirstLetter(quotation));
    }

    private char FirstLetter(TokenRange quotation)
    {
        for (var token = quotation.First; token < quotation.End; token++)
            if (IsWord(token)) return context.Analysis.Segments.Form(token)[0];
        return ' ';
    }

    private bool IsSmall(int token) => context.Analysis.Upos[token] is "ADP" or "DET" or "CCONJ" or "PART" or "NUM" && context.Analysis.Segments.Form(token).Length <= 4;
}
