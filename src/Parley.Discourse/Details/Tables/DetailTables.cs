using Parley.Text.Tables;

namespace Parley.Discourse.Details.Tables;

/// <summary>All tables by which details are found.</summary>
/// <remarks>Immutable and thread-safe; load it once.</remarks>
public sealed record DetailTables
{
    private DetailTables() { }

    /// <summary>Names of outlets.</summary>
    public required OutletTable Outlets { get; init; }

    /// <summary>Words by which other outlets are known.</summary>
    public required OutletWordTable OutletWords { get; init; }

    /// <summary>Venues and vehicles.</summary>
    public required VenueTable Venues { get; init; }

    /// <summary>Where addressees stand.</summary>
    public required AddressTable Addressing { get; init; }

    /// <summary>Cues that answer other statements.</summary>
    public required TieTable Ties { get; init; }

    /// <summary>Nouns that name statements.</summary>
    public required ReportNounTable ReportNouns { get; init; }

    /// <summary>Reads the tables.</summary>
    /// <param name="path">Gives the path of a table by its file's name, such as <c>venues.tsv</c>.</param>
    /// <exception cref="TableFormatException">A table is missing or has a fault.</exception>
    public static DetailTables Load(Func<string, string> path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return new DetailTables
        {
            Outlets = OutletTable.Load(path("outlets.tsv")),
            OutletWords = OutletWordTable.Load(path("outlet-words.tsv")),
            Venues = VenueTable.Load(path("venues.tsv")),
            Addressing = AddressTable.Load(path("addressing.tsv")),
            Ties = TieTable.Load(path("relations.tsv")),
            ReportNouns = ReportNounTable.Load(path("report-nouns.tsv")),
        };
    }
}
