using AngleSharp.Dom;

namespace Parley.Text.Reading.Html;

/// <summary>How much each element of a page speaks like an article: the sum of the weights of the blocks in it.</summary>
/// <remarks>
/// A block weighs its length less what stands in links, less a fixed cost, so that paragraphs weigh more than nothing and the
/// items of menus less. Built in time linear in the blocks and the elements around them: sums flow from the deepest elements up.
/// </remarks>
internal sealed class BlockMass
{
    private const double CostOfBlock = 45;
    private const double CostOfLink = 2.5;
    private const double ShareOfListItem = 0.5;
    private const double HeaviestBlock = 600;

    private readonly Dictionary<IElement, Sums> _sums = [];
    private readonly List<Sums> _innermostFirst = [];

    private sealed class Sums(IElement element, Sums? parent)
    {
        public IElement Element { get; } = element;
        public Sums? Parent { get; } = parent;
        public int Depth { get; } = parent is null ? 0 : parent.Depth + 1;
        public double Sum, Gain;
        public int Size, LinkSize;
    }

    /// <summary>Weighs the blocks.</summary>
    public BlockMass(List<TextBlock> blocks)
    {
        foreach (var block in blocks)
        {
            var sums = Find(block.Holder);
            var weight = WeightOf(block);
            sums.Sum += weight;
            sums.Gain += Math.Max(weight, 0);
            sums.Size += block.Size;
            sums.LinkSize += block.LinkSize;
        }
        _innermostFirst.AddRange(_sums.Values.OrderByDescending(s => s.Depth));
        foreach (var sums in _innermostFirst)
            if (sums.Parent is { } parent)
                Pour(sums, parent);
    }

    /// <summary>The weight of one block; headings weigh little either way, since what follows them decides.</summary>
    public static double WeightOf(TextBlock block)
    {
        var weight = Math.Min(block.Size, HeaviestBlock) - CostOfLink * Math.Min(block.LinkSize, HeaviestBlock) - CostOfBlock;
        if (block.Holder.LocalName == "li" && weight > 0) weight *= ShareOfListItem;
        return block.IsHeading && block.LinkDensity < 0.9 ? Math.Min(weight, 0) / 2 : weight;
    }

    /// <summary>The sum in an element; 0 for an element without text.</summary>
    public double Of(IElement element) => _sums.TryGetValue(element, out var sums) ? sums.Sum : 0;

    /// <summary>The sum of the blocks that weigh more than nothing: how much text the element holds, whatever else is in it.</summary>
    public double GainOf(IElement element) => _sums.TryGetValue(element, out var sums) ? sums.Gain : 0;

    /// <summary>The part of an element's text that stands in links, from 0 to 1.</summary>
    public double LinkDensityOf(IElement element) =>
        _sums.TryGetValue(element, out var sums) && sums.Size > 0 ? (double)sums.LinkSize / sums.Size : 0;

    /// <summary>The length of an element's text, as <see cref="TextBlock.Size"/> counts it.</summary>
    public int SizeOf(IElement element) => _sums.TryGetValue(element, out var sums) ? sums.Size : 0;

    /// <summary>Every element with text in it, the innermost first.</summary>
    public IEnumerable<IElement> All
    {
        get
        {
            foreach (var sums in _innermostFirst) yield return sums.Element;
        }
    }

    // Recursion ends at the first known ancestor, and is as deep as the page at most.
    private Sums Find(IElement element)
    {
        if (_sums.TryGetValue(element, out var known)) return known;
        var made = new Sums(element, element.ParentElement is { } parent ? Find(parent) : null);
        _sums.Add(element, made);
        return made;
    }

    private static void Pour(Sums from, Sums into)
    {
        into.Sum += from.Sum;
        into.Gain += from.Gain;
        into.Size += from.Size;
        into.LinkSize += from.LinkSize;
    }
}
