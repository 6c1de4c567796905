using AngleSharp.Dom;

namespace Parley.Text.Reading.Html;

/// <summary>Counts the words of a page that a reader sees.</summary>
/// <remarks>Words are parted by white space. Cost: linear in the text of the page.</remarks>
internal static class PageWords
{
    /// <summary>The words below an element, without scripts and styles.</summary>
    public static int Of(IElement element)
    {
        var words = 0;
        foreach (var text in element.Descendants<IText>())
            if (text.ParentElement?.LocalName is not ("script" or "style" or "noscript" or "template")) words += Of(text.Data);
        return words;
    }

    /// <summary>The words of a text.</summary>
    public static int Of(ReadOnlySpan<char> text)
    {
        var words = 0;
        var isInside = false;
        foreach (var letter in text)
        {
            var isWord = !char.IsWhiteSpace(letter);
            if (isWord && !isInside) words++;
            isInside = isWord;
        }
        return words;
    }
}
