using AngleSharp.Dom;

namespace Parley.Text.Reading.Html;

/// <summary>A stretch of a page's text between two borders of block elements.</summary>
/// <param name="Text">The characters, white space reduced, never empty.</param>
/// <param name="Size">Length in characters, ideographs and the like counted as three.</param>
/// <param name="LinkSize">How much of <paramref name="Size"/> stands in links.</param>
/// <param name="Holder">The innermost block element around the text.</param>
internal sealed record TextBlock(string Text, int Size, int LinkSize, IElement Holder)
{
    /// <summary>The part of the text that stands in links, from 0 to 1.</summary>
    public double LinkDensity => Size == 0 ? 0 : (double)LinkSize / Size;

    /// <summary>True in h1 to h6.</summary>
    public bool IsHeading => Holder.LocalName is ['h', >= '1' and <= '6'];
}
