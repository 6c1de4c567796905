using System.Text;

namespace Parley.Text.Reading;

/// <summary>The names of <c>data/reading/columns.tsv</c>: what columns of news tables are usually called.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
internal sealed class ColumnNames
{
    private readonly Dictionary<string, (Column Part, int Rank)> _byName = new(StringComparer.Ordinal);

    private ColumnNames(List<(string Key, string Value)> rows)
    {
        foreach (var (part, rest) in rows)
        {
            var tab = rest.IndexOf('\t', StringComparison.Ordinal);
            _byName.Add(rest[..tab], (Enum.Parse<Column>(part, ignoreCase: true), rest[tab + 1] - '0'));
        }
    }

    /// <summary>The table that is embedded in the library; read at its first use.</summary>
    public static ColumnNames Default { get; } = new(DataTable.Load("reading/columns.tsv"));

    /// <summary>How many of the names are usual for some part.</summary>
    public int CountUsual(IReadOnlyList<string> names) => names.Count(name => _byName.ContainsKey(Reduce(name)));

    /// <summary>The likeliest name for a part among those given, or null.</summary>
    public string? Likeliest(Column part, IReadOnlyList<string> names)
    {
        string? best = null;
        var bestRank = int.MaxValue;
        foreach (var name in names)
            if (_byName.TryGetValue(Reduce(name), out var entry) && entry.Part == part && entry.Rank < bestRank)
                (best, bestRank) = (name, entry.Rank);
        return best;
    }

    private static string Reduce(string name)
    {
        var reduced = new StringBuilder(name.Length);
        foreach (var c in name)
            if (c is not (' ' or '_' or '-' or '.')) reduced.Append(char.ToLowerInvariant(c));
        return reduced.ToString();
    }
}
