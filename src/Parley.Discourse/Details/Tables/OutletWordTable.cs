using Parley.Text.Tables;

namespace Parley.Discourse.Details.Tables;

/// <summary>The words of <c>data/discourse/outlet-words.tsv</c>, by which unknown outlets are known.</summary>
/// <remarks>Immutable and thread-safe. Words are compared letter for letter.</remarks>
public sealed class OutletWordTable
{
    private const int Columns = 3;

    private readonly Dictionary<string, OutletWordStrength> _begin = new(StringComparer.Ordinal);
    private readonly Dictionary<string, OutletWordStrength> _end = new(StringComparer.Ordinal);

    /// <summary>Reads the table.</summary>
    /// <exception cref="TableFormatException">The file is missing or has a fault.</exception>
    public static OutletWordTable Load(string path)
    {
        var table = new OutletWordTable();
        foreach (var row in TsvTable.Load(path, Columns))
        {
            var side = row[1] switch
            {
                "begin" => table._begin,
                "end" => table._end,
                _ => throw new TableFormatException($"{path}: '{row[0]}' has the place '{row[1]}'; use begin or end."),
            };
            if (!Enum.TryParse<OutletWordStrength>(row[2], ignoreCase: true, out var strength))
                throw new TableFormatException($"{path}: '{row[0]}' has the strength '{row[2]}'; use alone, name or entity.");
            if (!side.TryAdd(row[0], strength)) throw new TableFormatException($"{path}: '{row[0]}' stands twice with the place '{row[1]}'.");
        }
        return table;
    }

    /// <summary>How surely a name that begins with the word is an outlet; <c>null</c> for any other word.</summary>
    public OutletWordStrength? AtBegin(ReadOnlySpan<char> word) => Find(_begin, word);

    /// <summary>How surely a name that ends with the word is an outlet; <c>null</c> for any other word.</summary>
    public OutletWordStrength? AtEnd(ReadOnlySpan<char> word) => Find(_end, word);

    private static OutletWordStrength? Find(Dictionary<string, OutletWordStrength> words, ReadOnlySpan<char> word) =>
        words.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var strength) ? strength : null;
}
