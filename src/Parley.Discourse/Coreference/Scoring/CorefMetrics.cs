namespace Parley.Discourse.Coreference.Scoring;

/// <summary>Scores found chains against annotated ones: MUC, B³ and CEAFe.</summary>
/// <remarks>
/// A mention is a number, the same in both; a chain is a list of different mentions, and no mention stands in two chains of one side. Nothing is
/// dropped here: leave chains of one mention out before, where a convention asks for it. Cost: linear, but for CEAFe, which is
/// cubic in the chains that share mentions.
/// </remarks>
public static class CorefMetrics
{
    /// <summary>All three metrics of one text.</summary>
    /// <param name="gold">The annotated chains.</param>
    /// <param name="found">The chains to judge.</param>
    public static CorefCounts Score(IReadOnlyList<IReadOnlyList<int>> gold, IReadOnlyList<IReadOnlyList<int>> found)
    {
        ArgumentNullException.ThrowIfNull(gold);
        ArgumentNullException.ThrowIfNull(found);
        return new CorefCounts(Muc(gold, found), BCubed(gold, found), CeafE(gold, found));
    }

    private static MetricCounts Muc(IReadOnlyList<IReadOnlyList<int>> gold, IReadOnlyList<IReadOnlyList<int>> found)
    {
        var (foundRight, foundAll) = Links(found, Index(gold));
        var (goldRight, goldAll) = Links(gold, Index(found));
        return new MetricCounts(foundRight, foundAll, goldRight, goldAll);
    }

    /// <summary>Of the links that hold the chains together, those that the other side's chains leave whole.</summary>
    private static (double Right, double All) Links(IReadOnlyList<IReadOnlyList<int>> chains, Dictionary<int, int> others)
    {
        double right = 0, all = 0;
        var parts = new HashSet<int>();
        foreach (var chain in chains)
        {
            parts.Clear();
            var alone = 0;
            foreach (var mention in chain)
                if (others.TryGetValue(mention, out var other)) parts.Add(other);
                else alone++;
            right += chain.Count - parts.Count - alone;
            all += chain.Count - 1;
        }
        return (right, all);
    }

    private static MetricCounts BCubed(IReadOnlyList<IReadOnlyList<int>> gold, IReadOnlyList<IReadOnlyList<int>> found)
    {
        var (foundRight, foundAll) = Mentions(found, Index(gold));
        var (goldRight, goldAll) = Mentions(gold, Index(found));
        return new MetricCounts(foundRight, foundAll, goldRight, goldAll);
    }

    private static (double Right, double All) Mentions(IReadOnlyList<IReadOnlyList<int>> chains, Dictionary<int, int> others)
    {
        double right = 0, all = 0;
        var shared = new Dictionary<int, int>();
        foreach (var chain in chains)
        {
            shared.Clear();
            foreach (var mention in chain)
                if (others.TryGetValue(mention, out var other)) shared[other] = shared.GetValueOrDefault(other) + 1;
            foreach (var count in shared.Values) right += (double)count * count / chain.Count;
            all += chain.Count;
        }
        return (right, all);
    }

    private static MetricCounts CeafE(IReadOnlyList<IReadOnlyList<int>> gold, IReadOnlyList<IReadOnlyList<int>> found)
    {
        var goldOf = Index(gold);
        var likeness = new double[found.Count, gold.Count];
        for (var i = 0; i < found.Count; i++)
            foreach (var mention in found[i])
                if (goldOf.TryGetValue(mention, out var other)) likeness[i, other] += 2.0 / (found[i].Count + gold[other].Count);
        var right = Assignment.Best(likeness);
        return new MetricCounts(right, found.Count, right, gold.Count);
    }

    private static Dictionary<int, int> Index(IReadOnlyList<IReadOnlyList<int>> chains)
    {
        var index = new Dictionary<int, int>();
        for (var i = 0; i < chains.Count; i++)
            foreach (var mention in chains[i])
                index.Add(mention, i);
        return index;
    }
}
