using System.Globalization;
using Parley.Records;
using Parley.Text;

namespace Parley.Formats.Brat;

/// <summary>Writes the statements of a record as stand-off annotations for brat.</summary>
/// <remarks>
/// Each statement is a <c>Content</c> with relations to its <c>Source</c>, <c>Cue</c>, <c>Addressee</c>, <c>Medium</c> and <c>Time</c>,
/// which statements share where they are the same words of the same name; <c>Inside</c> leads to the content that holds it, <c>Confirms</c>,
/// <c>Denies</c>, <c>Rejects</c> and <c>Repeats</c> to another statement. Form, kind and negation are attributes; ids, names, times,
/// confidence and chain stand in notes. Offsets count Unicode code points. What has no words in the text is left out.
/// </remarks>
public sealed class BratWriter
{
    private readonly Record _record;
    private readonly TextWriter _output;
    private readonly CodePointMap _map;
    private readonly Dictionary<string, string> _contents = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _shared = new(StringComparer.Ordinal);
    private int _entities;
    private int _relations;
    private int _attributes;
    private int _notes;

    private BratWriter(Record record, TextWriter output)
    {
        _record = record;
        _output = output;
        _map = new CodePointMap(record.Text);
    }

    /// <summary>Writes the annotations (the <c>.ann</c> file); the text (the <c>.txt</c> file) is <see cref="Record.Text"/> as it is.</summary>
    /// <param name="output">Where to; not closed.</param>
    /// <param name="record">The record.</param>
    public static void Write(TextWriter output, Record record)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(record);
        new BratWriter(record, output).Write();
    }

    private void Write()
    {
        foreach (var statement in _record.Statements)
            if (Entity(BratTypes.Content, statement.Content) is { } id && _contents.TryAdd(statement.Id, id))
                WriteParts(statement, id);
        foreach (var statement in _record.Statements)
            if (_contents.TryGetValue(statement.Id, out var id))
                WriteLinks(statement, id);
    }

    private void WriteParts(Statement statement, string content)
    {
        Attribute(BratTypes.Form, content, statement.Form);
        Attribute(BratTypes.Kind, content, statement.Kind);
        if (statement.Negated) Attribute(BratTypes.Negated, content, null);
        Note(content, BratNote.Write(json =>
        {
            json.WriteString("id", statement.Id);
            json.WriteNumber("confidence", statement.Confidence);
            json.WriteStartArray("chain");
            foreach (var link in statement.Chain) json.WriteStringValue(link);
            json.WriteEndArray();
        }));
        Link(content, BratTypes.Cue, statement.Cue, null);
        Link(content, BratTypes.Source, statement.Source);
        Link(content, BratTypes.Addressee, statement.Addressee);
        Link(content, BratTypes.Medium, statement.Medium);
        if (statement.Time is not { } time) return;
        Link(content, BratTypes.Time, time.Spans, BratNote.Write(json =>
        {
            json.WriteString("text", time.Text);
            json.WriteString("value", time.Value);
        }));
    }

    private void WriteLinks(Statement statement, string content)
    {
        if (statement.Parent is { } parent && _contents.TryGetValue(parent, out var outer)) Relation(BratTypes.Inside, content, outer);
        if (statement.Relation is { Kind.Length: > 0 } relation && _contents.TryGetValue(relation.Of, out var other))
            Relation(char.ToUpperInvariant(relation.Kind[0]) + relation.Kind[1..], content, other);
    }

    private void Link(string content, string type, Participant? participant)
    {
        if (participant is null) return;
        Link(content, type, participant.Spans, BratNote.Write(json =>
        {
            json.WriteString("entity", participant.Entity);
            json.WriteString("name", participant.Name);
        }));
    }

    private void Link(string content, string type, IReadOnlyList<TextSpan> spans, string? note)
    {
        var key = $"{type} {string.Join(' ', spans)} {note}";
        if (!_shared.TryGetValue(key, out var id))
        {
            if (Entity(type, spans) is not { } added) return;
            _shared.Add(key, id = added);
            if (note is not null) Note(id, note);
        }
        Relation(BratTypes.Has(type), content, id);
    }

    private string? Entity(string type, IReadOnlyList<TextSpan> spans)
    {
        var fragments = BratSpans.Split(_record.Text, spans);
        if (fragments.Count == 0) return null;
        var id = Id('T', ++_entities);
        var places = fragments.Select(_map.ToCodePoints).Select(place => string.Create(CultureInfo.InvariantCulture, $"{place.Start} {place.End}"));
        var words = fragments.Select(fragment => fragment.Of(_record.Text).ToString());
        Line($"{id}\t{type} {string.Join(';', places)}\t{string.Join(' ', words)}");
        return id;
    }

    private void Relation(string type, string from, string to) => Line($"{Id('R', ++_relations)}\t{type} Arg1:{from} Arg2:{to}");

    private void Attribute(string type, string target, string? value) => Line($"{Id('A', ++_attributes)}\t{type} {target}{(value is null ? "" : " " + value)}");

    private void Note(string target, string note) => Line($"{Id('#', ++_notes)}\t{BratTypes.Note} {target}\t{note}");

    private void Line(string line)
    {
        _output.Write(line);
        _output.Write('\n');
    }

    private static string Id(char kind, int number) => string.Create(CultureInfo.InvariantCulture, $"{kind}{number}");
}
