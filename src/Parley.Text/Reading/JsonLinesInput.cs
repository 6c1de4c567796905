using System.Text.Json;

namespace Parley.Text.Reading;

/// <summary>Reads JSON lines: an article a line. Streams; holds one line in memory.</summary>
internal static class JsonLinesInput
{
    /// <summary>Reads the articles in order; blank lines do not count, and a broken line does not stop the rest.</summary>
    public static IEnumerable<ReadResult> Read(HeadStream stream, InputName name, ReadingOptions options)
    {
        using var reader = StreamText.Open(stream);
        var lines = new BoundedLineReader(reader, options.Limits.MaxTextBytes);
        while (lines.ReadLine() is { } line)
        {
            if (lines.WasTooLong)
                yield return ReadResult.Failed(
                    name.Line(lines.LineNumber).Shown,
                    $"the line is longer than {WholeText.Size(options.Limits.MaxTextBytes)} (MaxTextBytes); split the article");
            else if (!string.IsNullOrWhiteSpace(line))
                yield return ReadLine(line, name.Line(lines.LineNumber), options);
        }
    }

    private static ReadResult ReadLine(string line, InputName name, ReadingOptions options)
    {
        try
        {
            using var document = JsonDocument.Parse(line, JsonArticle.ParseOptions(options.Limits));
            return JsonArticle.Read(document.RootElement, name, options);
        }
        catch (Exception e) when (InputFaults.Describe(e) is { } message)
        {
            return ReadResult.Failed(name.Shown, message);
        }
    }
}
