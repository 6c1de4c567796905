using System.Buffers;
using System.Globalization;

namespace Parley.Formats.Html;

/// <summary>Makes words from outside safe to stand in HTML, in text and in quoted attributes alike.</summary>
/// <remarks>
/// Each character of the text stays one character of the page, so that offsets counted in the page are offsets of the text: carriage
/// returns, which HTML would turn into line feeds, are written by number, and NUL, which it would drop, as U+FFFD.
/// </remarks>
internal static class HtmlText
{
    private static readonly SearchValues<char> Special = SearchValues.Create("&<>\"'\r\0");

    /// <summary>Writes text, escaped.</summary>
    public static void WriteText(this TextWriter output, ReadOnlySpan<char> text)
    {
        while (text.IndexOfAny(Special) is >= 0 and var at)
        {
            output.Write(text[..at]);
            output.Write(Escape(text[at]));
            text = text[(at + 1)..];
        }
        output.Write(text);
    }

    /// <summary>The text, escaped.</summary>
    public static string Of(string text)
    {
        using var output = new StringWriter(CultureInfo.InvariantCulture);
        output.WriteText(text);
        return output.ToString();
    }

    /// <summary>A link to a place in the page; the id may hold anything.</summary>
    public static string Fragment(string id) => "#" + Uri.EscapeDataString(id);

    private static string Escape(char c) => c switch
    {
        '&' => "&amp;",
        '<' => "&lt;",
        '>' => "&gt;",
        '"' => "&quot;",
        '\'' => "&#39;",
        '\r' => "&#13;",
        _ => "\uFFFD",
    };
}
