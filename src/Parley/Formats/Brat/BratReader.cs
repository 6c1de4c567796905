using System.Globalization;
using System.Text.Json;
using Parley.Records;
using Parley.Text;

namespace Parley.Formats.Brat;

/// <summary>Reads annotations of brat as the statements of a record.</summary>
/// <remarks>
/// Reads what <see cref="BratWriter"/> writes, and what people make of it or annotate themselves, as long as words are called <c>Source</c>,
/// <c>Cue</c> and <c>Content</c>: relations may hang on the content or on the cue and lead either way, and an attribution may be an event,
/// whose trigger is the cue and whose contents are one. Contents that nothing is linked to are statements without source and cue. Without
/// notes of Parley, statements are numbered in text order, the form is told by the quotation marks, and the confidence is 1.
/// </remarks>
public sealed class BratReader
{
    private readonly string _text;
    private readonly BratAnnotations _annotations;
    private readonly Dictionary<string, Draft> _drafts = new(StringComparer.Ordinal);
    private readonly List<Draft> _order = [];

    private BratReader(string text, BratAnnotations annotations)
    {
        _text = text;
        _annotations = annotations;
    }

    /// <summary>Reads one article.</summary>
    /// <param name="text">The content of its <c>.txt</c> file.</param>
    /// <param name="annotations">The content of its <c>.ann</c> file; not closed.</param>
    /// <param name="id">The article's id.</param>
    /// <param name="name">The annotation file's name, for messages.</param>
    /// <exception cref="FormatException">A line cannot be read, or a place lies outside the text; the message gives file and line.</exception>
    public static Record Read(string text, TextReader annotations, string id, string name)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(annotations);
        return new BratReader(text, BratAnnotations.Read(annotations, text, name)).Build(id);
    }

    private sealed class Draft(string key)
    {
        public string Key { get; } = key;

        public List<BratEntity> Contents { get; } = [];

        public List<BratEntity> Parts { get; } = [];

        public string? Parent { get; set; }

        public (string Kind, string Of)? Relation { get; set; }
    }

    private Record Build(string id)
    {
        AddEvents();
        foreach (var content in _annotations.Entities.Values.Where(entity => entity.Is(BratTypes.Content) && !_drafts.ContainsKey(entity.Id)))
            Add(new Draft(content.Id), [content]);
        AddRelations();
        _order.Sort((a, b) => First(a).CompareTo(First(b)) is not 0 and var order ? order : string.CompareOrdinal(a.Key, b.Key));
        var ids = Ids();
        return new Record
        {
            Id = id,
            Text = _text,
            Entities = Entities(),
            Statements = [.. _order.Select(draft => ToStatement(draft, ids))],
        };
    }

    private void AddEvents()
    {
        foreach (var found in _annotations.Events)
        {
            if (!_annotations.Entities.TryGetValue(found.Trigger, out var cue)) continue;
            var arguments = found.Arguments.Where(argument => _annotations.Entities.ContainsKey(argument.Id))
                .Select(argument => (argument.Role, Entity: _annotations.Entities[argument.Id])).ToList();
            var contents = arguments.Where(argument => argument.Entity.Is(BratTypes.Content)).Select(argument => argument.Entity).ToList();
            if (contents.Count == 0) continue;
            var draft = new Draft(contents[0].Id);
            draft.Parts.Add(cue with { Type = BratTypes.Cue });
            draft.Parts.AddRange(arguments.Select(argument => argument.Entity).Where(entity => !entity.Is(BratTypes.Content)));
            Add(draft, contents);
        }
    }

    private void Add(Draft draft, List<BratEntity> contents)
    {
        draft.Contents.AddRange(contents);
        foreach (var content in contents) _drafts.TryAdd(content.Id, draft);
        _order.Add(draft);
    }

    private void AddRelations()
    {
        var indirect = new List<(BratEntity Cue, BratEntity Part)>();
        foreach (var relation in _annotations.Relations)
        {
            if (!_annotations.Entities.TryGetValue(relation.From, out var from) || !_annotations.Entities.TryGetValue(relation.To, out var to)) continue;
            if (from.Is(BratTypes.Content) && to.Is(BratTypes.Content)) Connect(relation, _drafts[from.Id], _drafts[to.Id]);
            else if (from.Is(BratTypes.Content)) _drafts[from.Id].Parts.Add(to);
            else if (to.Is(BratTypes.Content)) _drafts[to.Id].Parts.Add(from);
            else if (from.Is(BratTypes.Cue)) indirect.Add((from, to));
            else if (to.Is(BratTypes.Cue)) indirect.Add((to, from));
        }
        foreach (var (cue, part) in indirect)
            foreach (var draft in _order.Where(draft => draft.Parts.Contains(cue)))
                draft.Parts.Add(part);
    }

    private static void Connect(BratRelation relation, Draft from, Draft to)
    {
        if (from == to) return;
        if (relation.Type.Equals(BratTypes.Inside, StringComparison.OrdinalIgnoreCase)) from.Parent = to.Key;
        else if (BratTypes.Relations.Contains(relation.Type, StringComparer.OrdinalIgnoreCase)) from.Relation = (relation.Type.ToLowerInvariant(), to.Key);
    }

    private static TextSpan First(Draft draft) => draft.Contents.SelectMany(content => content.Fragments).Min();

    /// <summary>The statements' ids: those of the notes when each has one of its own, else numbers.</summary>
    private Dictionary<string, string> Ids()
    {
        var noted = _order.Select(draft => BratNote.Text(Note(draft), "id")).ToList();
        var isUsable = noted.TrueForAll(id => id is not null) && noted.Distinct(StringComparer.Ordinal).Count() == noted.Count;
        var ids = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var i = 0; i < _order.Count; i++)
            ids.TryAdd(_order[i].Key, isUsable ? noted[i]! : string.Create(CultureInfo.InvariantCulture, $"s{i + 1}"));
        return ids;
    }

    private Statement ToStatement(Draft draft, Dictionary<string, string> ids)
    {
        var content = BratSpans.Join(_text, draft.Contents.SelectMany(part => part.Fragments));
        var source = ToParticipant(draft, BratTypes.Source);
        return new Statement
        {
            Id = ids[draft.Key],
            Source = source,
            Cue = SpansOf(draft, BratTypes.Cue),
            Content = content,
            Form = Attribute(draft, BratTypes.Form) ?? QuotedForm.Of(_text, content),
            Kind = Attribute(draft, BratTypes.Kind) ?? "says",
            Parent = draft.Parent is { } parent ? ids[parent] : null,
            Addressee = ToParticipant(draft, BratTypes.Addressee),
            Medium = ToParticipant(draft, BratTypes.Medium),
            Time = ToTime(draft),
            Relation = draft.Relation is { } relation ? new StatementRelation(relation.Kind, ids[relation.Of]) : null,
            Negated = Attribute(draft, BratTypes.Negated) is not null,
            Confidence = BratNote.Value(Note(draft), "confidence") is { ValueKind: JsonValueKind.Number } confidence ? confidence.GetDouble() : 1,
            Chain = Chain(draft) ?? (source is null ? [RecordBuilder.UnknownOutlet] : [RecordBuilder.UnknownOutlet, source.Name]),
        };
    }

    private string? Note(Draft draft) => _annotations.Notes.GetValueOrDefault(draft.Key);

    private string? Attribute(Draft draft, string type) => _annotations.Attributes.TryGetValue((type, draft.Key), out var value) ? value : null;

    private string[]? Chain(Draft draft) => BratNote.Value(Note(draft), "chain") is { ValueKind: JsonValueKind.Array } chain
        ? [.. chain.EnumerateArray().Select(link => link.ToString())]
        : null;

    private IReadOnlyList<TextSpan> SpansOf(Draft draft, string type) =>
        BratSpans.Join(_text, draft.Parts.Where(part => part.Is(type)).SelectMany(part => part.Fragments).Distinct());

    private string? PartNote(Draft draft, string type) =>
        draft.Parts.Find(part => part.Is(type)) is { } part ? _annotations.Notes.GetValueOrDefault(part.Id) : null;

    private Participant? ToParticipant(Draft draft, string type)
    {
        if (SpansOf(draft, type) is not { Count: > 0 } spans) return null;
        var note = PartNote(draft, type);
        return new Participant(spans, BratNote.Text(note, "entity"), BratNote.Text(note, "name") ?? Words(spans));
    }

    private RecordTime? ToTime(Draft draft)
    {
        if (SpansOf(draft, BratTypes.Time) is not { Count: > 0 } spans) return null;
        var note = PartNote(draft, BratTypes.Time);
        return new RecordTime(spans, BratNote.Text(note, "text") ?? Words(spans), BratNote.Text(note, "value"));
    }

    private string Words(IReadOnlyList<TextSpan> spans) => string.Join(RecordWords.Gap, spans.Select(span => span.Of(_text).ToString()));

    private RecordEntity[] Entities() =>
    [
        .. _annotations.Entities.Values
            .Select(words => (words.Fragments, Note: _annotations.Notes.GetValueOrDefault(words.Id)))
            .Where(words => BratNote.Text(words.Note, "entity") is not null)
            .GroupBy(words => BratNote.Text(words.Note, "entity")!, StringComparer.Ordinal)
            .Select(group => new RecordEntity
            {
                Id = group.Key,
                Name = BratNote.Text(group.First().Note, "name") ?? group.Key,
                Type = "other",
                Mentions = [.. group.Select(words => BratSpans.Join(_text, words.Fragments)[0]).Distinct().Order()],
            }),
    ];
}
