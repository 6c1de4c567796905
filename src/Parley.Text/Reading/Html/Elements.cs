using System.Collections.Frozen;

namespace Parley.Text.Reading.Html;

/// <summary>What the HTML standard says about element names, as far as the text of a page needs it.</summary>
internal static class Elements
{
    private static readonly FrozenSet<string> Blocks = new[]
    {
        "address", "article", "aside", "blockquote", "body", "center", "dd", "details", "dialog", "div", "dl", "dt", "fieldset",
        "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "hr", "html", "iframe", "legend", "li",
        "main", "menu", "nav", "ol", "p", "pre", "section", "summary", "table", "tbody", "tfoot", "thead", "tr", "ul", "video",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Silent = new[]
    {
        "applet", "area", "audio", "button", "canvas", "datalist", "dialog", "embed", "frame", "head", "iframe", "img", "input", "label", "link",
        "map", "math", "meta", "noembed", "noframes", "noscript", "object", "option", "optgroup", "picture", "progress", "script", "select",
        "source", "style", "svg", "template", "textarea", "title", "track", "video",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>True when the element starts a new line of its own.</summary>
    public static bool IsBlock(string name) => Blocks.Contains(name);

    /// <summary>True for elements that the parser opens again after a paragraph when they were not closed in it.</summary>
    public static bool IsFormatting(string name) =>
        name is "a" or "b" or "big" or "code" or "em" or "font" or "i" or "nobr" or "s" or "small" or "strike" or "strong" or "tt" or "u";

    /// <summary>True for elements that hold a single paragraph or line.</summary>
    public static bool IsParagraph(string name) => name is "p" or "li" or "blockquote" or ['h', >= '1' and <= '6'];

    /// <summary>True for the cells of a table.</summary>
    public static bool IsCell(string name) => name is "td" or "th";

    /// <summary>True when the element shows no text of the page, or text that belongs to a control.</summary>
    public static bool IsSilent(string name) => Silent.Contains(name);
}
