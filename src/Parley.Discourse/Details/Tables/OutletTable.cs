using System.Diagnostics.CodeAnalysis;
using Parley.Text.Tables;

namespace Parley.Discourse.Details.Tables;

/// <summary>The outlets of <c>data/discourse/outlets.tsv</c>.</summary>
/// <remarks>Immutable and thread-safe. Names are compared letter for letter; a look-up makes no copy of the words.</remarks>
public sealed class OutletTable
{
    private const int Columns = 5;

    private readonly Dictionary<string, Outlet> _outlets = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Outlet>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    private OutletTable() => _lookup = _outlets.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Number of names, other names among them.</summary>
    public int Count => _outlets.Count;

    /// <summary>Length of the longest name, in code units.</summary>
    public int LongestName { get; private set; }

    /// <summary>Reads the table.</summary>
    /// <exception cref="TableFormatException">The file is missing, or a row has an unknown kind or need, or a name stands twice.</exception>
    public static OutletTable Load(string path)
    {
        var table = new OutletTable();
        foreach (var row in TsvTable.Load(path, Columns))
        {
            var outlet = new Outlet(row[0], Kind(path, row), row[2], Need(path, row));
            table.Add(path, row[0], outlet);
            if (row[4] == "-") continue;
            foreach (var other in TsvTable.Values(row[4])) table.Add(path, other, outlet);
        }
        return table;
    }

    /// <summary>Looks a name up, which must have no article before it.</summary>
    public bool TryFind(ReadOnlySpan<char> name, [NotNullWhen(true)] out Outlet? outlet) => _lookup.TryGetValue(name, out outlet);

    private void Add(string path, string name, Outlet outlet)
    {
        if (!_outlets.TryAdd(name, outlet))
            throw new TableFormatException($"{path}: the name '{name}' stands twice. Leave it with the best-known outlet of that name.");
        LongestName = Math.Max(LongestName, name.Length);
    }

    private static OutletKind Kind(string path, string[] row) => row[1] switch
    {
        "agency" => OutletKind.Agency,
        "newspaper" => OutletKind.Newspaper,
        "broadcaster" => OutletKind.Broadcaster,
        "site" => OutletKind.Site,
        "platform" => OutletKind.Platform,
        _ => throw new TableFormatException(
            $"{path}: '{row[0]}' has the kind '{row[1]}'; use agency, newspaper, broadcaster, site or platform."),
    };

    private static OutletNeed Need(string path, string[] row) => row[3] switch
    {
        "-" => OutletNeed.Nothing,
        "the" => OutletNeed.Article,
        "on" => OutletNeed.Preposition,
        _ => throw new TableFormatException($"{path}: '{row[0]}' needs '{row[3]}'; use the, on or -."),
    };
}
