namespace Parley.Events.Petrarch.Dictionaries;

/// <summary>The <c>!NAME! = A, B, C</c> sets of an agents file, and the names that their members make of a pattern.</summary>
internal sealed class SubstitutionSets
{
    // A name with several sets multiplies; nobody means more than this.
    private const int MostNames = 1000;

    private readonly Dictionary<string, string[]> _sets = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>True when the line defines a set.</summary>
    public static bool IsDefinition(string line) => line.TrimStart().StartsWith('!') && line.Contains('=', StringComparison.Ordinal);

    /// <summary>Takes a definition.</summary>
    /// <returns>False when it has no members or no closing mark.</returns>
    public bool TryDefine(string line)
    {
        var equals = line.IndexOf('=', StringComparison.Ordinal);
        var name = line[..equals].Trim();
        var members = line[(equals + 1)..].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (name.Length < 3 || name[^1] != '!' || members.Length == 0) return false;
        _sets[name[1..^1]] = members;
        return true;
    }

    /// <summary>All names that a name with marks stands for; null when it names a set that is not defined.</summary>
    public List<string>? Expand(string name)
    {
        var done = new List<string> { name };
        for (var i = 0; i < done.Count;)
        {
            var open = done[i].IndexOf('!', StringComparison.Ordinal);
            var close = open < 0 ? -1 : done[i].IndexOf('!', open + 1);
            if (open < 0)
            {
                i++;
                continue;
            }
            if (close < 0 || done.Count > MostNames || !_sets.TryGetValue(done[i][(open + 1)..close], out var members)) return null;
            var text = done[i];
            done.RemoveAt(i);
            foreach (var member in members) done.Add(text[..open] + member + text[(close + 1)..]);
        }
        return done;
    }
}
