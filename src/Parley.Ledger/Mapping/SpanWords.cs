using Parley.Text;

namespace Parley.Ledgers.Mapping;

/// <summary>Gives the words behind offsets that people wrote.</summary>
internal static class SpanWords
{
    /// <summary>The words, parts joined by an ellipsis; what lies outside the text is left out.</summary>
    /// <param name="text">The article's text.</param>
    /// <param name="spans">Code points, half-open.</param>
    public static string Of(string text, IEnumerable<(int Start, int End)> spans)
    {
        var map = new CodePointMap(text);
        return string.Join(JsonParts.Gap, spans.Select(span => text[At(span.Start)..At(span.End)]));

        int At(int codePoint) => Math.Min(map.ToUtf16(codePoint), text.Length);
    }
}
