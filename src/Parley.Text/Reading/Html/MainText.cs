using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Parley.Text.Reading.Html;

/// <summary>Finds the paragraphs of the article on a page.</summary>
/// <remarks>
/// Method. The page's text is cut into blocks at the borders of block elements, and each block weighs its length less its links less
/// a constant: paragraphs weigh more than nothing, menus and teasers less. What elements are called (class, id, role, tag) prunes the
/// tree first, but only where enough text is left outside, so that a badly named container does not take the article with it. The
/// article is then the element whose blocks weigh most in sum: an outer element that adds only boilerplate weighs less than the
/// inner one, and one that adds paragraphs weighs more (the maximum-subsequence idea of Pasternack and Roth, WWW 2009, carried over
/// to trees). Last, lists of links and stock lines inside it are left out. Cost: linear in the size of the page times its depth.
/// Weak spots: pages whose text is made by scripts; comments in unnamed elements; several articles on one page give the largest.
/// </remarks>
internal sealed class MainText
{
    private const double LeastOutside = 80;
    private const int LeastDeclared = 100;
    private const double ShareForCertain = 0.15;
    private const double LinksOnly = 0.9;

    /// <summary>Shorter paragraphs of links alone are teasers.</summary>
    private const int LeastProse = 120;

    private const double LargestLinked = 0.25;
    private const double MostlyLinks = 0.5;
    private const double KeptGain = 0.5;
    private const double LikeliestBonus = 100;
    private const double BodyBonus = 1.15;

    private readonly NameTable _names;
    private readonly LineTable _lines;
    private BlockMass _mass = new([]);
    private IElement? _likeliest;
    private double _total;

    private MainText(NameTable names, LineTable lines)
    {
        _names = names;
        _lines = lines;
    }

    /// <summary>The article's paragraphs in order, never empty strings; no paragraph when the page has no text.</summary>
    public static List<string> Find(IHtmlDocument page, string? title)
    {
        if (page.Body is not { } body) return [];
        return new MainText(NameTable.Default, LineTable.Default).Find(body, title);
    }

    private List<string> Find(IElement body, string? title)
    {
        var all = BlockCollector.Collect(body, static _ => false);
        _mass = new BlockMass(all);
        _total = _mass.GainOf(body);
        _likeliest = Likeliest();
        var kept = BlockCollector.Collect(body, IsDropped);
        if (kept.Count == 0) kept = all;
        _mass = new BlockMass(kept);
        var root = Heaviest(body);
        var blocks = new List<TextBlock>();
        foreach (var block in kept)
            if (root.Contains(block.Holder) && !IsNoise(block, root))
                blocks.Add(block);
        return EdgeTrimmer.Trim(blocks, title);
    }

    private IElement? Likeliest()
    {
        IElement? likeliest = null;
        var most = 0.0;
        foreach (var element in _mass.All)
            if (ValueOf(element) > most && IsBodyLike(element))
                (likeliest, most) = (element, ValueOf(element));
        return likeliest;
    }

    private IElement Heaviest(IElement body)
    {
        var best = body;
        var bestValue = double.NegativeInfinity;
        foreach (var element in _mass.All)
        {
            if (Elements.IsParagraph(element.LocalName)) continue;
            var value = IsBodyLike(element) ? ValueOf(element) * BodyBonus : _mass.Of(element);
            if (element == _likeliest) value += LikeliestBonus;
            if (value <= bestValue) continue;
            best = element;
            bestValue = value;
        }
        return Declared(body, best);
    }

    // Short paragraphs and many links may weigh an article down; what is called one keeps part of what speaks for it.
    private double ValueOf(IElement element) => Math.Max(_mass.Of(element), KeptGain * _mass.GainOf(element));

    // A page that marks one element as the body of its article, in schema.org's words, is believed.
    private IElement Declared(IElement body, IElement best)
    {
        IElement? declared = null;
        foreach (var element in body.QuerySelectorAll("[itemprop~=articleBody]"))
            if (declared is null || _mass.SizeOf(element) > _mass.SizeOf(declared))
                declared = element;
        return declared is not null && _mass.SizeOf(declared) >= Math.Max(LeastDeclared, _mass.SizeOf(best) / 3) ? declared : best;
    }

    private bool IsBodyLike(IElement element) => RoleOf(element) switch
    {
        NameRole.Body => true,
        NameRole.Drop or NameRole.Always => false,
        _ => element.LocalName is "article" or "main" || element.GetAttribute("role") is "main" or "article" ||
             element.GetAttribute("itemprop") == "articleBody",
    };

    private NameRole RoleOf(IElement element)
    {
        var byClass = _names.RoleOf(element.ClassName);
        var byId = _names.RoleOf(element.Id);
        return byClass > byId ? byClass : byId;
    }

    private bool IsDropped(IElement element)
    {
        if (element.LocalName is "body" or "html" or "article" or "main") return false;
        var role = RoleOf(element);
        var byMarkup = IsUnrelatedByMarkup(element);
        if (role == NameRole.Body || (role == NameRole.None && !byMarkup)) return false;
        var share = role == NameRole.Always || (role == NameRole.Drop && byMarkup) || IsBesideBody(element)
            ? ShareForCertain
            : role == NameRole.Drop ? 1 : 0.5;
        if (HoldsBody(element)) return false;
        var inside = _mass.GainOf(element);
        var outside = _total - inside;
        return inside <= 0 || (outside >= LeastOutside && outside >= share * inside);
    }

    // A container named for one of its parts, such as a sidebar, may hold the article too.
    private bool HoldsBody(IElement element) => _likeliest is not null && _likeliest != element && element.Contains(_likeliest);

    private bool IsBesideBody(IElement element) =>
        _likeliest is not null && _mass.GainOf(_likeliest) >= LeastOutside && !_likeliest.Contains(element);

    private static bool IsUnrelatedByMarkup(IElement element) =>
        element.LocalName is "nav" or "aside" or "footer" or "form" or "figure" or "figcaption" or "h1" ||
        element.HasAttribute("hidden") || element.GetAttribute("aria-hidden") == "true" ||
        IsHiddenByStyle(element.GetAttribute("style")) ||
        element.GetAttribute("role") is "navigation" or "complementary" or "banner" or "contentinfo" or "dialog" or "search";

    private static bool IsHiddenByStyle(string? style) => style is not null &&
        style.Replace(" ", "", StringComparison.Ordinal).Contains("display:none", StringComparison.OrdinalIgnoreCase);

    /// <summary>A paragraph of whole sentences is text, though all of it is a link.</summary>
    private static bool IsProse(TextBlock block) => block.Holder.LocalName == "p" && block.Text.Length >= LeastProse && block.Text[^1] is '.' or '!' or '?' or '”' or '"' && block.Text.Contains(". ", StringComparison.Ordinal);

    private bool IsNoise(TextBlock block, IElement root)
    {
        if (_lines.Matches(block.Text)) return true;
        if (block.LinkDensity > LinksOnly && !IsProse(block)) return true;
        for (var element = block.Holder; element is not null && element != root; element = element.ParentElement)
            if (element.LocalName != "p" && _mass.LinkDensityOf(element) > MostlyLinks && _mass.GainOf(element) < LargestLinked * _mass.GainOf(root))
                return true;
        return false;
    }
}
