using Parley.Text.Tables;

namespace Parley.Discourse.Details.Tables;

/// <summary>The words of <c>data/discourse/addressing.tsv</c>.</summary>
/// <remarks>Immutable and thread-safe. Words are lemmas in lower case.</remarks>
public sealed class AddressTable
{
    private const int Columns = 3;

    private readonly Dictionary<string, AddressSlots> _verbs = new(StringComparer.Ordinal);
    private readonly Dictionary<string, AddressSlots> _nouns = new(StringComparer.Ordinal);
    private readonly HashSet<string> _things = new(StringComparer.Ordinal);

    /// <summary>Reads the table.</summary>
    /// <exception cref="TableFormatException">The file is missing or has a fault.</exception>
    public static AddressTable Load(string path)
    {
        var table = new AddressTable();
        foreach (var row in TsvTable.Load(path, Columns))
            if (!table.Add(row)) throw new TableFormatException($"{path}: the row '{row[0]}' stands twice or has an unknown part '{row[1]}'; use verb, noun or thing.");
        return table;
    }

    /// <summary>The slots of a verb; none when the table does not have it.</summary>
    public AddressSlots Verb(string lemma) => _verbs.GetValueOrDefault(lemma, AddressSlots.None);

    /// <summary>The slots of a noun; none when the table does not have it.</summary>
    public AddressSlots Noun(string lemma) => _nouns.GetValueOrDefault(lemma, AddressSlots.None);

    /// <summary>True for a noun that is never an addressee.</summary>
    public bool IsThing(string lemma) => _things.Contains(lemma);

    private bool Add(string[] row) => row[1] switch
    {
        "verb" => _verbs.TryAdd(row[0], Slots(row[2])),
        "noun" => _nouns.TryAdd(row[0], Slots(row[2])),
        "thing" => _things.Add(row[0]),
        _ => false,
    };

    private static AddressSlots Slots(string cell)
    {
        var slots = TsvTable.Values(cell);
        return new AddressSlots(
            slots.Contains("object"),
            slots.Contains("object") || slots.Contains("indirect"),
            slots.Contains("complement"),
            slots.Contains("previous"),
            [.. slots.Where(slot => slot is not ("object" or "indirect" or "complement" or "previous"))]);
    }
}
