using Parley.Records;
using Parley.Telling;
using Parley.Text;

namespace Parley.Web.Marking;

/// <summary>The marks of a record.</summary>
internal static class RecordMarks
{
    /// <summary>Marks of all statements, events, moves and names.</summary>
    public static List<TextMark> Of(Record record, StatementTree tree)
    {
        var marks = new List<TextMark>();
        for (var i = 0; i < record.Statements.Count; i++) marks.AddRange(Of(record, record.Statements[i], tree.Depth(i)));
        foreach (var e in record.Events) marks.AddRange(Of(record, e.Trigger, e.Id, MarkRole.Event));
        foreach (var move in record.Moves) marks.AddRange(Of(record, move.Evidence, move.Id, MarkRole.Move));
        foreach (var entity in record.Entities) marks.AddRange(Of(record, entity.Mentions, entity.Id, MarkRole.Name).Where(mark => IsName(mark.Span.Of(record.Text))));
        return marks;
    }

    /// <summary>Marks of one statement.</summary>
    public static IEnumerable<TextMark> Of(Record record, Statement statement, int depth = 0)
    {
        var isUnsure = statement.Confidence < Sureness.Doubtful;
        var isNegated = !Stance.IsAffirmed(Stance.Of(record, statement));
        return Of(record, statement.Content, statement.Id, MarkRole.Content)
            .Concat(Of(record, statement.Cue, statement.Id, MarkRole.Cue))
            .Concat(Of(record, statement.Source?.Spans, statement.Id, MarkRole.Source))
            .Concat(Of(record, statement.Addressee?.Spans, statement.Id, MarkRole.To))
            .Concat(Of(record, statement.Medium?.Spans, statement.Id, MarkRole.To))
            .Select(mark => mark with { Depth = depth, IsUnsure = isUnsure, IsNegated = isNegated });
    }

    /// <summary>Marks over spans; those that do not lie inside the text are left out.</summary>
    public static IEnumerable<TextMark> Of(Record record, IReadOnlyList<TextSpan>? spans, string owner, MarkRole role)
    {
        var whole = new TextSpan(0, record.Text.Length);
        return (spans ?? []).Where(span => !span.IsEmpty && whole.Contains(span)).Select(span => new TextMark(span, owner, role));
    }

    /// <summary>Where the number of a statement stands: before its source, else before its words of saying, else before what is said.</summary>
    public static int? NumberPlace(Record record, Statement statement)
    {
        var whole = new TextSpan(0, record.Text.Length);
        foreach (var spans in (IReadOnlyList<TextSpan>?[])[statement.Source?.Spans, statement.Cue, statement.Content])
            if (spans?.FirstOrDefault(span => !span.IsEmpty && whole.Contains(span)) is { IsEmpty: false } first) return first.Start;
        return null;
    }

    // Descriptions and pronouns are mentions too; marked, they would underline half of the text.
    private static bool IsName(ReadOnlySpan<char> words)
    {
        var at = words.IndexOf(' ') is var space and > 0 && char.IsLower(words[0]) ? space + 1 : 0;
        return char.IsUpper(words[at]) && !(words.Length < 5 && !words.Contains(' ') && IsPronoun(words));
    }

    private static bool IsPronoun(ReadOnlySpan<char> word) => word is "I" or "He" or "She" or "It" or "We" or "You" or "They" or "His" or "Her" or "Its" or "Our" or "My";
}
