using Parley.Discourse.Entities;
using Parley.Discourse.Trees;

namespace Parley.Discourse.Statements;

/// <summary>Finds the turns of a transcript: paragraphs that begin with a speaker in capitals and a colon.</summary>
/// <remarks>
/// "UPDATE:" and "VIDEO:" look the same, so a label counts when it comes back or names a person, and when another does too. Cost: a few
/// tokens of each paragraph.
/// </remarks>
internal sealed class SpeakerTurns(StatementContext context)
{
    private const int LongestLabel = 4;
    private const int ShortestWord = 3;

    /// <summary>The turns, in text order.</summary>
    public List<LaidOut> Find(List<TokenRange> paragraphs)
    {
        var turns = new List<(string Label, LaidOut Turn)>();
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var paragraph in paragraphs)
        {
            if (Label(paragraph) is not { } label || label.End + 1 >= paragraph.End) continue;
            var words = context.Tree.Span(label.First, label.End).Of(context.Analysis.Segments.Text).ToString();
            turns.Add((words, Turn(label, paragraph)));
            counts[words] = counts.GetValueOrDefault(words) + 1;
        }
        turns.RemoveAll(turn => counts[turn.Label] == 1 && !NamesPerson(turn.Turn.Draft.Source[0]));
        return turns.Exists(turn => turn.Label != turns[0].Label) ? turns.ConvertAll(turn => turn.Turn) : [];
    }

    private static LaidOut Turn(TokenRange label, TokenRange paragraph)
    {
        var draft = new StatementDraft { Rule = StatementRules.Layout, Source = [label], Cue = new TokenRange(label.End, label.End + 1) };
        draft.Add(new TokenRange(label.End + 1, paragraph.End));
        return new LaidOut(draft, paragraph, GoesOn: true);
    }

    /// <summary>The words in capitals before a colon at the paragraph's beginning, an opening quotation mark apart.</summary>
    private TokenRange? Label(TokenRange paragraph)
    {
        var first = context.IsMark(paragraph.First) ? paragraph.First + 1 : paragraph.First;
        var end = first;
        var isWord = false;
        while (end < paragraph.End && end - first < LongestLabel && IsCapital(end))
        {
            isWord |= context.Analysis.Segments.Form(end).Length >= ShortestWord;
            end++;
        }
        return isWord && end < paragraph.End && context.Is(end, ":") ? new TokenRange(first, end) : null;
    }

    private bool IsCapital(int token)
    {
        foreach (var letter in context.Analysis.Segments.Form(token))
            if (!char.IsUpper(letter) && letter is not ('.' or '\'' or '’' or '-'))
                return false;
        return char.IsUpper(context.Analysis.Segments.Form(token)[0]);
    }

    private bool NamesPerson(TokenRange label)
    {
        for (var token = label.First; token < label.End; token++)
            if (context.EntityAt(token)?.Type == EntityType.Person)
                return true;
        return false;
    }
}
