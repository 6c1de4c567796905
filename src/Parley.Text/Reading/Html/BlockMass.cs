using AngleSharp.Dom;

namespace Parley.Text.Reading.Html;

/// <summary>How much each element of a page speaks like an article: the sum of the weights of the blocks in it.</summary>
/// <remarks>
/// A block weighs its length less what stands in links, less a fixed cost, so that paragraphs weigh more than nothing and the
/// items of menus less. Built in one pass over the blocks and their ancestors.
/// </remarks>
internal sealed class BlockMass
{
    private const double CostOfBlock = 45;
    private const double CostOfLink = 2.5;
    private const double ShareOfListItem = 0.5;
    private const double HeaviestBlock = 600;

    private readonly Dictionary<IElement, double> _sums = [];
    private readonly Dictionary<IElement, double> _gains = [];
    private readonly Dictionary<IElement, (int Size, int LinkSize)> _sizes = [];

    /// <summary>Weighs the blocks.</summary>
    public BlockMass(List<TextBlock> blocks)
    {
        foreach (var block in blocks)
        {
            var weight = WeightOf(block);
            for (var element = block.Holder; element is not null; element = element.ParentElement)
                Add(element, block, weight);
        }
    }

    private void Add(IElement element, TextBlock block, double weight)
    {
        _sums[element] = _sums.GetValueOrDefault(element) + weight;
        if (weight > 0) _gains[element] = _gains.GetValueOrDefault(element) + weight;
        var (size, linkSize) = _sizes.GetValueOrDefault(element);
        _sizes[element] = (size + block.Size, linkSize + block.LinkSize);
    }

    /// <summary>The weight of one block; headings weigh little either way, since what follows them decides.</summary>
    public static double WeightOf(TextBlock block)
    {
        var weight = Math.Min(block.Size, HeaviestBlock) - CostOfLink * Math.Min(block.LinkSize, HeaviestBlock) - CostOfBlock;
        if (block.Holder.LocalName == "li" && weight > 0) weight *= ShareOfListItem;
        return block.IsHeading && block.LinkDensity < 0.9 ? Math.Min(weight, 0) / 2 : weight;
    }

    /// <summary>The sum in an element; 0 for an element without text.</summary>
    public double Of(IElement element) => _sums.GetValueOrDefault(element);

    /// <summary>The sum of the blocks that weigh more than nothing: how much text the element holds, whatever else is in it.</summary>
    public double GainOf(IElement element) => _gains.GetValueOrDefault(element);

    /// <summary>The part of an element's text that stands in links, from 0 to 1.</summary>
    public double LinkDensityOf(IElement element) =>
        _sizes.TryGetValue(element, out var s) && s.Size > 0 ? (double)s.LinkSize / s.Size : 0;

    /// <summary>The length of an element's text, as <see cref="TextBlock.Size"/> counts it.</summary>
    public int SizeOf(IElement element) => _sizes.GetValueOrDefault(element).Size;

    /// <summary>Every element with text in it, with its sum; in the order in which the page's text meets them, innermost first.</summary>
    public IEnumerable<KeyValuePair<IElement, double>> All => _sums;
}
