using System.Text.Json;

namespace Parley.Text.Reading;

/// <summary>Reads one JSON value: an article, or an array of articles.</summary>
/// <remarks>The value is held in memory as a whole; larger collections belong in JSON lines, which are streamed.</remarks>
internal static class JsonInput
{
    /// <summary>Reads the articles in order.</summary>
    public static IEnumerable<ReadResult> Read(HeadStream stream, InputName name, ReadingOptions options)
    {
        var text = WholeText.Read(stream, options.Limits.MaxTextBytes, nameof(ReadingLimits.MaxTextBytes), "write one object a line (JSON lines)");
        using var document = JsonDocument.Parse(text, JsonArticle.ParseOptions(options.Limits));
        var root = document.RootElement;
        if (root.ValueKind != JsonValueKind.Array)
        {
            yield return JsonArticle.Read(root, name, options);
            yield break;
        }
        var number = 0;
        foreach (var item in root.EnumerateArray()) yield return JsonArticle.Read(item, name.Item(++number), options);
    }
}
