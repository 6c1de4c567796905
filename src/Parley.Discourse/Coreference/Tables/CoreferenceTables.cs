using Parley.Discourse.Entities;
using Parley.Discourse.Quotations;
using Parley.Text.Tables;

namespace Parley.Discourse.Coreference.Tables;

/// <summary>All tables that coreference looks words up in.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record CoreferenceTables
{
    /// <summary>Names of countries.</summary>
    public required CountryTable Countries { get; init; }

    /// <summary>Nationalities, peoples, religions.</summary>
    public required PeopleTable Peoples { get; init; }

    /// <summary>Words that show that somebody is quoted.</summary>
    public required CueTable Cues { get; init; }

    /// <summary>Role nouns.</summary>
    public required RoleTable Roles { get; init; }

    /// <summary>Pronouns.</summary>
    public required PronounTable Pronouns { get; init; }

    /// <summary>Given names with their gender.</summary>
    public required GenderTable FirstNames { get; init; }

    /// <summary>Forms of address with their gender.</summary>
    public required GenderTable Titles { get; init; }

    /// <summary>Words in brackets that tell that a name is another one of the same person.</summary>
    public IReadOnlySet<string> Aliases { get; init; } = new HashSet<string>();

    /// <summary>Reads the tables of a folder such as <c>data/discourse</c>.</summary>
    /// <exception cref="TableFormatException">A file is missing or has a fault.</exception>
    public static CoreferenceTables Load(string folder) => new()
    {
        Countries = CountryTable.Load(Path.Combine(folder, "countries.tsv")),
        Peoples = PeopleTable.Load(Path.Combine(folder, "peoples.tsv")),
        Cues = CueTable.Load(Path.Combine(folder, "cues.tsv")),
        Roles = RoleTable.Load(Path.Combine(folder, "roles.tsv")),
        Pronouns = PronounTable.Load(Path.Combine(folder, "pronouns.tsv")),
        FirstNames = GenderTable.Load(Path.Combine(folder, "first-names.tsv"), ignoreCase: false),
        Aliases = TsvTable.Load(Path.Combine(folder, "aliases.tsv"), 1).Select(row => row[0]).ToHashSet(StringComparer.OrdinalIgnoreCase),
        Titles = GenderTable.Load(Path.Combine(folder, "titles.tsv"), ignoreCase: true),
    };
}
