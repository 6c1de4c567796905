using System.Text;
using AngleSharp.Dom;

namespace Parley.Text.Reading.Html;

/// <summary>Walks an element and cuts its visible text into blocks.</summary>
/// <remarks>One pass; recursion is as deep as the page, which <see cref="PageParser"/> bounds.</remarks>
internal sealed class BlockCollector
{
    private const char LineBreak = '\n';

    private const int LongestDataCell = 200;

    private readonly Func<IElement, bool> _isDropped;
    private readonly List<TextBlock> _blocks = [];
    private readonly StringBuilder _text = new();
    private IElement _holder;
    private int _size, _linkSize, _linkDepth, _preDepth;
    private bool _spacePending;

    private BlockCollector(IElement root, Func<IElement, bool> isDropped)
    {
        _holder = root;
        _isDropped = isDropped;
    }

    /// <summary>The blocks of an element in document order, without those elements that <paramref name="isDropped"/> names.</summary>
    public static List<TextBlock> Collect(IElement root, Func<IElement, bool> isDropped)
    {
        var collector = new BlockCollector(root, isDropped);
        collector.VisitChildren(root);
        collector.Flush();
        return collector._blocks;
    }

    // By index: AngleSharp searches the parent for each next sibling, which makes long rows of elements quadratic.
    private void VisitChildren(IElement element)
    {
        var children = element.ChildNodes;
        for (var i = 0; i < children.Length; i++)
            if (children[i] is IElement child) Visit(child);
            else if (children[i] is IText text) Append(text.Data);
    }

    private void Visit(IElement element)
    {
        var name = element.LocalName;
        if (name == "br") Break();
        else if (Elements.IsSilent(name) || _isDropped(element)) BreakAround(name);
        else if (Elements.IsBlock(name) || IsLayoutCell(element)) VisitBlock(element);
        else VisitInline(element);
    }

    // The short cells of a data table make one line for each row; a cell that holds paragraphs is a page's column.
    private static bool IsLayoutCell(IElement element) =>
        Elements.IsCell(element.LocalName) && element.TextContent.Length > LongestDataCell;

    private void VisitInline(IElement element)
    {
        var isLink = element.LocalName == "a";
        if (isLink) _linkDepth++;
        if (Elements.IsCell(element.LocalName)) _spacePending = true;
        VisitChildren(element);
        if (isLink) _linkDepth--;
    }

    private void VisitBlock(IElement element)
    {
        Flush();
        var outer = _holder;
        var isPre = element.LocalName == "pre";
        _holder = element;
        if (isPre) _preDepth++;
        VisitChildren(element);
        Flush();
        if (isPre) _preDepth--;
        _holder = outer;
    }

    // A dropped block parts the text before it from the text after it; a dropped inline element does not.
    private void BreakAround(string name)
    {
        if (Elements.IsBlock(name)) Flush();
        else _spacePending = true;
    }

    // The second line break in a row ends the paragraph.
    private void Break()
    {
        if (_text.Length > 0 && _text[^1] == LineBreak) Flush();
        else if (_text.Length > 0) _text.Append(LineBreak);
        _spacePending = false;
    }

    private void Append(string data)
    {
        foreach (var c in data)
        {
            if (_preDepth > 0 && c == LineBreak) Break();
            else if (char.IsWhiteSpace(c)) _spacePending = true;
            else if (!IsInvisible(c)) Append(c);
        }
    }

    private void Append(char c)
    {
        if (_spacePending && _text.Length > 0 && _text[^1] != LineBreak) _text.Append(' ');
        _spacePending = false;
        _text.Append(c);
        var size = c >= '\u2E80' && !char.IsSurrogate(c) ? 3 : 1;
        _size += size;
        if (_linkDepth > 0) _linkSize += size;
    }

    // Soft hyphen, zero-width space, byte order mark: they would part words that belong together.
    private static bool IsInvisible(char c) => c is '\u00AD' or '\u200B' or '\uFEFF' || (char.IsControl(c) && !char.IsWhiteSpace(c));

    private void Flush()
    {
        if (_size > 0) _blocks.Add(new TextBlock(_text.ToString().TrimEnd(), _size, _linkSize, _holder));
        _text.Clear();
        _size = _linkSize = 0;
        _spacePending = false;
    }
}
