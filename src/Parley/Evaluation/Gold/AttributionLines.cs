using System.Text;
using System.Text.Json;
using Parley.Records;
using Parley.Text;

namespace Parley.Evaluation.Gold;

/// <summary>Reads annotated articles from JSON lines.</summary>
/// <remarks>
/// A line is <c>{"id", "text", "annotations": {annotator: [{"source", "cue", "content": [[start, end], ...]}]}}</c> with offsets in Unicode
/// code points, and perhaps <c>outlet</c>, <c>date</c>, <c>author</c> and <c>title</c>; or it is a record of Parley, whose outermost
/// statements are then the gold. Memory: one line.
/// </remarks>
public static class AttributionLines
{
    private static readonly string[] Roles = ["source", "cue", "content"];

    /// <summary>The articles of a file.</summary>
    /// <exception cref="FormatException">While enumerating: a line cannot be read; the message gives file and line.</exception>
    public static IEnumerable<GoldArticle> Read(TextReader input, string name)
    {
        ArgumentNullException.ThrowIfNull(input);
        var number = 0;
        while (input.ReadLine() is { } line)
        {
            number++;
            if (!string.IsNullOrWhiteSpace(line)) yield return Parse(line, name, number);
        }
    }

    /// <summary>The outermost statements of records, by id; of each only <c>id</c> and <c>statements</c> are needed.</summary>
    /// <param name="input">JSON lines; not closed.</param>
    /// <param name="name">The file's name, for messages.</param>
    /// <exception cref="FormatException">A line cannot be read; the message gives file and line.</exception>
    public static Dictionary<string, Func<string, IReadOnlyList<GoldAttribution>>> ReadSystem(TextReader input, string name)
    {
        ArgumentNullException.ThrowIfNull(input);
        var found = new Dictionary<string, Func<string, IReadOnlyList<GoldAttribution>>>(StringComparer.Ordinal);
        var number = 0;
        while (input.ReadLine() is { } line)
        {
            number++;
            if (string.IsNullOrWhiteSpace(line)) continue;
            Guard(name, number, () =>
            {
                using var json = JsonDocument.Parse(line);
                var root = json.RootElement.Clone();
                found[Required(root, "id")] = text => SystemOf(root, new CodePointMap(text));
                return true;
            });
        }
        return found;
    }

    private static GoldArticle Parse(string line, string name, int number) => Guard(name, number, () =>
    {
        using var json = JsonDocument.Parse(line);
        var root = json.RootElement;
        if (!root.TryGetProperty("annotations", out var annotations)) return OfRecord(RecordJson.Read(Encoding.UTF8.GetBytes(line)));
        var article = new Article
        {
            Id = Required(root, "id"),
            Text = Required(root, "text"),
            Title = Optional(root, "title"),
            Date = Optional(root, "date"),
            Outlet = Optional(root, "outlet"),
            Author = Optional(root, "author"),
        };
        var map = new CodePointMap(article.Text);
        return new GoldArticle(article, [.. annotations.EnumerateObject()
            .OrderBy(annotator => annotator.Name, StringComparer.Ordinal)
            .Select(annotator => new GoldAnnotator(annotator.Name, [.. annotator.Value.EnumerateArray().Select(json => Attribution(json, map))]))]);
    });

    private static GoldArticle OfRecord(Record record) => new(
        new Article { Id = record.Id, Text = record.Text, Title = record.Title, Date = record.Date, Outlet = record.Outlet, Author = record.Author, Url = record.Url },
        [new GoldAnnotator("record", GoldAttribution.OutermostOf(record))]);

    private static GoldAttribution Attribution(JsonElement json, CodePointMap map)
    {
        var spans = Roles.Select(role => json.TryGetProperty(role, out var places) && places.ValueKind == JsonValueKind.Array ? Spans(places, map) : []).ToArray();
        return new GoldAttribution(spans[0], spans[1], spans[2]);
    }

    private static GoldAttribution[] SystemOf(JsonElement root, CodePointMap map) =>
    [
        .. root.GetProperty("statements").EnumerateArray()
            .Where(json => !json.TryGetProperty("parent", out var parent) || parent.ValueKind == JsonValueKind.Null)
            .Select(json => new GoldAttribution(Holder(json, "source", map), Holder(json, "cue", map), Holder(json, "content", map))),
    ];

    private static TextSpan[] Holder(JsonElement json, string role, CodePointMap map) =>
        json.TryGetProperty(role, out var holder) && holder.ValueKind == JsonValueKind.Object ? Spans(holder.GetProperty("spans"), map) : [];

    private static TextSpan[] Spans(JsonElement json, CodePointMap map) =>
        [.. json.EnumerateArray().Select(pair => new TextSpan(map.ToUtf16(pair[0].GetInt32()), map.ToUtf16(pair[1].GetInt32())))];

    private static string Required(JsonElement json, string name) =>
        json.GetProperty(name).GetString() ?? throw new FormatException($"'{name}' is null");

    private static string? Optional(JsonElement json, string name) =>
        json.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String && value.GetString() is { Length: > 0 } text ? text : null;

    private static T Guard<T>(string name, int number, Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException or FormatException or IndexOutOfRangeException)
        {
            throw new FormatException($"{name}, line {number}: no annotated article or record ({e.Message.TrimEnd('.')})", e);
        }
    }
}
