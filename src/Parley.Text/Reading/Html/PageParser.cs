using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Parley.Text.Reading.Html;

/// <summary>Parses a page with AngleSharp and stops when it grows past the limits.</summary>
/// <remarks>
/// Scripts are not run and nothing is fetched. The depth is looked at while the tree grows, because the standard's own parsing steps
/// search the stack of open elements and take quadratic time on pages that only ever nest.
/// </remarks>
internal sealed class PageParser
{
    private const int ElementsBetweenDepthChecks = 32;

    private const int CopiesForElement = 4;

    private readonly ReadingLimits _limits;
    private int _elements;
    private long _copies;

    private PageParser(ReadingLimits limits) => _limits = limits;

    /// <summary>Parses the markup.</summary>
    /// <exception cref="InputException">The page has too many elements, or nests them too deeply.</exception>
    public static IHtmlDocument Parse(string markup, ReadingLimits limits)
    {
        var guard = new PageParser(limits);
        var parser = new HtmlParser(new HtmlParserOptions { OnCreated = (element, _) => guard.Check(element) });
        var document = parser.ParseDocument(markup);
        guard.CheckAll(document);
        return document;
    }

    private void Check(IElement element)
    {
        if (++_elements > _limits.MaxHtmlElements) ThrowTooMany();
        if (_elements % ElementsBetweenDepthChecks == 0) CheckDepth(element.Owner?.Body);
    }

    // The element just made has no parent yet; the last ones on the page lead down to where the parser is.
    private void CheckDepth(INode? node)
    {
        var formatting = 0;
        for (var depth = 0; node is not null; node = node.LastChild)
        {
            if (++depth > _limits.MaxHtmlDepth) ThrowTooDeep();
            if (node is IElement element && Elements.IsFormatting(element.LocalName)) formatting++;
        }
        // The parser opens unclosed formatting again in every paragraph, without telling of the copies.
        _copies += (long)formatting * ElementsBetweenDepthChecks;
        if (_copies > CopiesForElement * (long)_limits.MaxHtmlElements) ThrowTooMany();
    }

    // Elements that the parser moves or clones escape the checks above.
    private void CheckAll(INode root)
    {
        var count = 0;
        var open = new Stack<(INodeList Children, int Next)>();
        open.Push((root.ChildNodes, 0));
        while (open.TryPop(out var level))
        {
            if (level.Next == level.Children.Length) continue;
            if (++count > 2 * CopiesForElement * _limits.MaxHtmlElements) ThrowTooMany();
            open.Push((level.Children, level.Next + 1));
            open.Push((level.Children[level.Next].ChildNodes, 0));
            if (open.Count > _limits.MaxHtmlDepth + 2) ThrowTooDeep();
        }
    }

    private void ThrowTooMany() => throw new InputException(
        $"the page has more than {_limits.MaxHtmlElements} elements (MaxHtmlElements); split it, or give its text as plain text");

    private void ThrowTooDeep() => throw new InputException(
        $"the page nests elements more than {_limits.MaxHtmlDepth} deep (MaxHtmlDepth); give its text as plain text");
}
