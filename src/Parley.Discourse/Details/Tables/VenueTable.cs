using System.Diagnostics.CodeAnalysis;
using Parley.Text.Tables;

namespace Parley.Discourse.Details.Tables;

/// <summary>The nouns of <c>data/discourse/venues.tsv</c>.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class VenueTable
{
    private const int Columns = 3;

    private readonly Dictionary<string, Venue> _venues = new(StringComparer.Ordinal);

    /// <summary>Number of words of the longest noun.</summary>
    public int MostWords { get; private set; }

    /// <summary>Reads the table.</summary>
    /// <exception cref="TableFormatException">The file is missing or has a fault.</exception>
    public static VenueTable Load(string path)
    {
        var table = new VenueTable();
        foreach (var row in TsvTable.Load(path, Columns))
        {
            if (!Enum.TryParse<VenueClass>(row[1], ignoreCase: true, out var kind))
                throw new TableFormatException(
                    $"{path}: '{row[0]}' has the class '{row[1]}'; use {string.Join(", ", Enum.GetNames<VenueClass>()).ToLowerInvariant()}.");
            if (!table._venues.TryAdd(row[0], new Venue(row[0], kind, TsvTable.Values(row[2]))))
                throw new TableFormatException($"{path}: '{row[0]}' stands twice.");
            table.MostWords = Math.Max(table.MostWords, row[0].AsSpan().Count(' ') + 1);
        }
        return table;
    }

    /// <summary>Looks a noun up, which must be in lower case.</summary>
    public bool TryFind(string noun, [NotNullWhen(true)] out Venue? venue) => _venues.TryGetValue(noun, out venue);
}
