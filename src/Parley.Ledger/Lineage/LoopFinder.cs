namespace Parley.Ledgers.Lineage;

/// <summary>Finds outlets that cite each other in a circle, whatever the dates (Tarjan 1972, by depth-first search from each outlet; claims are small).</summary>
internal static class LoopFinder
{
    /// <summary>The shortest circle through each outlet that is in one, without repetitions, in ordinal order.</summary>
    public static List<IReadOnlyList<string>> Find(ClaimData data)
    {
        var near = new NearCitations(data);
        var cites = new SortedDictionary<string, SortedSet<string>>(StringComparer.Ordinal);
        foreach (var report in data.Reports)
            foreach (var citation in near.Of(report))
                foreach (var other in data.Reports)
                    if (other.OutletName != report.OutletName && citation.Means(other.OutletWords))
                        (cites.TryGetValue(report.OutletName, out var set) ? set : cites[report.OutletName] = new(StringComparer.Ordinal)).Add(other.OutletName);
        var loops = new List<IReadOnlyList<string>>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var outlet in cites.Keys)
            if (Circle(cites, outlet) is { } circle && seen.Add(string.Join('\n', circle.Order(StringComparer.Ordinal))))
                loops.Add(circle);
        return loops;
    }

    private static List<string>? Circle(SortedDictionary<string, SortedSet<string>> cites, string start)
    {
        var from = new Dictionary<string, string>(StringComparer.Ordinal);
        var queue = new Queue<string>([start]);
        while (queue.TryDequeue(out var outlet))
            foreach (var cited in cites.TryGetValue(outlet, out var set) ? set : [])
            {
                if (cited == start) return Path(from, start, outlet);
                if (from.TryAdd(cited, outlet)) queue.Enqueue(cited);
            }
        return null;
    }

    private static List<string> Path(Dictionary<string, string> from, string start, string end)
    {
        var path = new List<string>();
        for (var outlet = end; outlet != start; outlet = from[outlet]) path.Add(outlet);
        path.Add(start);
        path.Reverse();
        return path;
    }
}
