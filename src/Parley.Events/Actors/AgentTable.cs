namespace Parley.Events.Actors;

/// <summary>The role nouns of <c>data/actors/agents.tsv</c>, found in any case, in singular and plural.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class AgentTable
{
    private const int Columns = 5;

    private readonly Dictionary<string, Agent> _nouns = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _plurals = new(StringComparer.OrdinalIgnoreCase);

    private AgentTable() { }

    /// <summary>Every form that a noun has, with its meaning.</summary>
    internal IReadOnlyDictionary<string, Agent> Words => _nouns;

    /// <summary>Looks a noun or phrase up.</summary>
    public Agent? Find(string noun) => _nouns.GetValueOrDefault(noun);

    /// <summary>True for a form that the table has as a plural and not as a singular.</summary>
    public bool IsPlural(string noun) => _plurals.Contains(noun);

    internal static AgentTable Load(ActorRows tables, RoleTable roles)
    {
        var table = new AgentTable();
        var layers = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        foreach (var row in tables.Load("agents.tsv", Columns))
        {
            if (roles.Find(row.Cells[2]) is not { } role)
            {
                tables.Report(row, $"the role {row.Cells[2]} is not in roles.tsv.");
                continue;
            }
            if (row.Cells[4] is not ("own" or "borrowed")) tables.Report(row, "the last column is neither 'own' nor 'borrowed'.");
            var sectors = row.Values(3);
            foreach (var sector in sectors)
                if (!RoleTable.IsSector(sector)) tables.Report(row, $"{sector} is no PLOVER sector.");
            var agent = new Agent(row.Cells[0], role, sectors.Length > 0 ? sectors : role.Sectors, row.Cells[4] == "borrowed");
            foreach (var noun in row.Values(1).Prepend(agent.Noun))
            {
                if (layers.TryGetValue(noun, out var layer) && layer == row.Layer) tables.Report(row, $"{noun} stands in another row.");
                layers[noun] = row.Layer;
                table._nouns[noun] = agent;
            }
            table._plurals.UnionWith(row.Values(1));
        }
        return table;
    }
}
