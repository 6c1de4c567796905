namespace Parley.Events.Actors;

/// <summary>The roles of <c>data/actors/roles.tsv</c>.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class RoleTable
{
    private const int Columns = 5;

    private static readonly HashSet<string> KnownSectors = new(StringComparer.Ordinal)
    {
        "COP", "GOV", "JUD", "LEG", "MIL", "PRM", "PTY", "REB", "SPY", "UAF", "UNK", "AGR", "BUS", "CRM", "CVL", "EDU", "ELI", "JRN",
        "LAB", "MED", "REF", "OPP", "PRE", "REL", "SOC",
    };

    private readonly Dictionary<string, Role> _roles = new(StringComparer.Ordinal);

    private RoleTable() { }

    /// <summary>The roles, by code.</summary>
    public IReadOnlyDictionary<string, Role> All => _roles;

    /// <summary>Looks a role up by its code.</summary>
    public Role? Find(string? code) => code is not null && _roles.TryGetValue(code, out var role) ? role : null;

    /// <summary>The sectors of an actor's code: those of its last part that is a role; none for a country alone.</summary>
    public IReadOnlyList<string> SectorsOf(string code)
    {
        for (var at = code.Length - 3; at >= 0; at -= 3)
            if (Find(code.Substring(at, 3)) is { } role)
                return role.Sectors;
        return [];
    }

    /// <summary>True for one of PLOVER's sectors.</summary>
    internal static bool IsSector(string sector) => KnownSectors.Contains(sector);

    internal static RoleTable Load(ActorRows tables)
    {
        var table = new RoleTable();
        foreach (var row in tables.Load("roles.tsv", Columns))
        {
            var sectors = row.Values(1);
            if (row.Cells[0].Length != 3) tables.Report(row, $"the role {row.Cells[0]} is not a code of three capitals.");
            foreach (var sector in sectors)
                if (!IsSector(sector)) tables.Report(row, $"{sector} is no PLOVER sector.");
            if (!int.TryParse(row.Cells[2], out var weight)) tables.Report(row, "the weight is no whole number.");
            if (row.Cells[3] is not ("abroad" or "-")) tables.Report(row, "the fourth column is neither 'abroad' nor '-'.");
            table._roles[row.Cells[0]] = new Role(row.Cells[0], sectors, weight, row.Cells[3] == "abroad");
        }
        return table;
    }
}
