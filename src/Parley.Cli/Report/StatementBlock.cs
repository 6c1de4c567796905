using System.Globalization;
using Parley.Cli.Terminal;
using Parley.Records;
using Parley.Telling;
using Parley.Text;

namespace Parley.Cli.Report;

/// <summary>One statement: number, speaker where it is not the heading's, cue and place; then the words, and what is known about them.</summary>
internal sealed class StatementBlock(Record record, IPen pen, int width)
{
    private const int Step = 2;
    private const int DeepestStep = 5;
    private const int LabelWidth = 10;

    private readonly CodePointMap _map = new(record.Text);
    private readonly Dictionary<string, Statement> _byId = record.Statements.DistinctBy(s => s.Id).ToDictionary(s => s.Id);

    /// <summary>Writes a statement.</summary>
    /// <param name="statement">The statement.</param>
    /// <param name="depth">How many statements it lies in.</param>
    /// <param name="heading">The speaker that the heading names; <c>null</c> where the statement must name its own.</param>
    public void Write(Statement statement, int depth, string? heading)
    {
        var indent = Step * (1 + 2 * Math.Min(depth, DeepestStep));
        WriteHead(statement, indent, heading);
        foreach (var line in Wrapping.Lines(Printable.OneLine(record.TextOf(statement)), width - indent - Step)) Write(line, indent + Step, Tone.Words);
        foreach (var (label, value) in FactsOf(statement)) WriteFact(label, value, indent + Step);
    }

    private void WriteHead(Statement statement, int indent, string? heading)
    {
        var place = PlaceOf(statement);
        var id = Printable.OneLine(statement.Id);
        var line = new ReportLine(pen, width, indent);
        line.Add(id, Tone.Faint);
        if (heading is null) line.Add(" " + StatementList.SpeakerOf(statement), Tone.Speaker);
        if (MentionOf(statement) is { } mention) line.Add($" ({mention})");
        if (StatementLine.Of(record, statement).Does is { Length: > 0 } does) line.Add((heading is null ? " — " : " ") + Printable.OneLine(does));
        line.End(place);
    }

    /// <summary>The words of the text where these are quite other words than the name, such as a pronoun.</summary>
    private string? MentionOf(Statement statement)
    {
        if (statement.Source is not { } source) return null;
        var words = Printable.OneLine(record.Words(source.Spans));
        return words.Length == 0 || words.Contains(' ', StringComparison.Ordinal) || source.Name.Contains(words, StringComparison.Ordinal) ? null : words;
    }

    private IEnumerable<(string Label, string Value)> FactsOf(Statement statement)
    {
        // Outlet and speaker alone say nothing that the headings do not.
        if (statement.Chain.Count > 2) yield return ("chain", string.Join(" › ", statement.Chain));
        if (statement.Addressee is { } addressee) yield return ("told", addressee.Name);
        if (statement.Medium is { } medium) yield return ("through", medium.Name);
        if (statement.Time is { } time) yield return ("when", TimeOf(time));
        if (statement.Relation is { } relation) yield return (relation.Kind, TargetOf(relation));
        if (StatementLine.Explain(record, statement) is { } note) yield return ("note", note);
        if (statement.Kind is not "says") yield return ("kind", statement.Kind);
    }

    private static string TimeOf(RecordTime time) => time.Value is { } value && value != time.Text ? $"{value} (“{time.Text}”)" : $"“{time.Text}”";

    private string TargetOf(StatementRelation relation) => _byId.TryGetValue(relation.Of, out var target)
        ? $"{relation.Of}, {StatementList.SpeakerOf(target)}"
        : relation.Of;

    private void WriteFact(string label, string value, int indent)
    {
        var column = indent + LabelWidth;
        var name = Printable.OneLine(label);
        if (name.Length >= LabelWidth) name = name[..(LabelWidth - 1)];
        var lines = Wrapping.Lines(Printable.OneLine(value), width - column);
        for (var i = 0; i < lines.Count; i++)
        {
            pen.Write(new string(' ', indent));
            pen.Write((i == 0 ? name : "").PadRight(LabelWidth), Tone.Faint);
            pen.Write(lines[i]);
            pen.EndLine();
        }
    }

    private void Write(string line, int indent, Tone tone)
    {
        pen.Write(new string(' ', indent));
        pen.Write(line, tone);
        pen.EndLine();
    }

    private string PlaceOf(Statement statement)
    {
        if (statement.Content.Count == 0) return "";
        var (start, _) = _map.ToCodePoints(statement.Content[0]);
        var (_, end) = _map.ToCodePoints(statement.Content[^1]);
        return string.Create(CultureInfo.InvariantCulture, $"[{start}, {end})");
    }
}
