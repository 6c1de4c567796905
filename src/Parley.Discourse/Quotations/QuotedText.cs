using Parley.Text;

namespace Parley.Discourse.Quotations;

/// <summary>Words in quotation marks, marks included: one piece for each paragraph that the quotation runs through.</summary>
/// <param name="Pieces">At least one span, in text order; between two pieces lies only the space between paragraphs.</param>
internal sealed record QuotedText(IReadOnlyList<TextSpan> Pieces)
{
    /// <summary>First code unit: the opening mark.</summary>
    public int Start => Pieces[0].Start;

    /// <summary>One past the closing mark.</summary>
    public int End => Pieces[^1].End;
}
