using Parley.Text.Tables;

namespace Parley.Events.Actors;

/// <summary>All tables of actors, loaded and checked.</summary>
/// <remarks>
/// Immutable and thread-safe; loading reads some thousand lines. A user's own folder holds files of the same names and columns as
/// <c>data/actors</c>, any of them: its rows come on top of the project's, and where both name the same thing the user's row counts.
/// </remarks>
public sealed class ActorTables
{
    private ActorTables(ActorRows actors, ActorRows discourse)
    {
        Roles = RoleTable.Load(actors);
        Countries = CountryTables.Load(actors, discourse);
        Offices = OfficeTable.Load(actors, Roles);
        Persons = PersonTable.Load(actors, Offices, Countries);
        Organisations = OrganisationTable.Load(actors, Roles, Countries);
        Agents = AgentTable.Load(actors, Roles);
        Metonyms = MetonymTable.Load(actors, Countries);
        Qualifiers = QualifierTable.Load(actors);
    }

    /// <summary>The CAMEO roles.</summary>
    public RoleTable Roles { get; }

    /// <summary>Countries, capitals, peoples.</summary>
    public CountryTables Countries { get; }

    /// <summary>The offices.</summary>
    public OfficeTable Offices { get; }

    /// <summary>Who held which office when.</summary>
    public PersonTable Persons { get; }

    /// <summary>Organisations.</summary>
    public OrganisationTable Organisations { get; }

    /// <summary>Role nouns.</summary>
    public AgentTable Agents { get; }

    /// <summary>Seats of power.</summary>
    public MetonymTable Metonyms { get; }

    /// <summary>The small words of descriptions.</summary>
    public QualifierTable Qualifiers { get; }

    /// <summary>Loads the tables.</summary>
    /// <param name="dataFolder">The folder that holds <c>actors</c> and <c>discourse</c>.</param>
    /// <param name="userFolders">Folders with tables of a user, each layered on top of those before it.</param>
    /// <exception cref="TableFormatException">A table is missing or faulty; the message names every fault by file and line.</exception>
    public static ActorTables Load(string dataFolder, IReadOnlyList<string>? userFolders = null)
    {
        ArgumentNullException.ThrowIfNull(dataFolder);
        var actors = new ActorRows(Path.Combine(dataFolder, "actors"), userFolders ?? []);
        var discourse = new ActorRows(Path.Combine(dataFolder, "discourse"), []);
        var tables = new ActorTables(actors, discourse);
        discourse.ThrowIfFaulty();
        actors.ThrowIfFaulty();
        return tables;
    }
}
