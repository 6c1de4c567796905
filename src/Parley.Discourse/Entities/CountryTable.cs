using Parley.Text.Tables;

namespace Parley.Discourse.Entities;

/// <summary>The names of <c>data/discourse/countries.tsv</c>.</summary>
/// <remarks>Immutable and thread-safe. Names are compared exactly, without a leading article.</remarks>
public sealed class CountryTable
{
    private const int Columns = 5;

    private readonly Dictionary<string, KnownPlace> _places = new(StringComparer.Ordinal);
    private readonly HashSet<string> _codes = new(StringComparer.Ordinal);

    /// <summary>A place whose country is known.</summary>
    /// <param name="Name">The row's main name for a country's names; the name itself for a capital or a part.</param>
    /// <param name="Code">ISO 3166-1 alpha-3 code of the country.</param>
    public readonly record struct KnownPlace(string Name, string Code);

    private CountryTable(List<string[]> rows)
    {
        foreach (var row in rows)
        {
            _codes.Add(row[1]);
            _places.TryAdd(row[0], new KnownPlace(row[0], row[1]));
            foreach (var name in Listed(row[3])) _places.TryAdd(Plain(name), new KnownPlace(row[0], row[1]));
            foreach (var place in Listed(row[2])) _places.TryAdd(place, new KnownPlace(place, row[1]));
            foreach (var place in Listed(row[4])) _places.TryAdd(place, new KnownPlace(place, row[1]));
        }
    }

    /// <summary>Reads the table.</summary>
    /// <exception cref="TableFormatException">The file is missing or has a fault.</exception>
    public static CountryTable Load(string path) => new(TsvTable.Load(path, Columns));

    /// <summary>Looks a place name up.</summary>
    public bool TryFind(string name, out KnownPlace place) => _places.TryGetValue(Plain(name), out place);

    /// <summary>Whether a word is the code of a country of the table.</summary>
    public bool IsCode(string word) => _codes.Contains(word);

    private static string[] Listed(string cell) => cell == "-" ? [] : TsvTable.Values(cell);

    private static string Plain(string name) => name.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? name[4..] : name;
}
