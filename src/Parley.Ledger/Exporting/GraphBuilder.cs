using Parley.Records;
using Parley.Telling;

namespace Parley.Ledgers.Exporting;

/// <summary>Builds the graph that GraphML and GEXF hold. It is held in memory: some hundred bytes a statement.</summary>
internal static class GraphBuilder
{
    private const int LongestLabel = 80;

    public static LedgerGraph Build(IEnumerable<ExportItem> items, IEnumerable<(string Statement, string Other, string Kind)> same)
    {
        var nodes = new List<GraphNode>();
        var edges = new List<GraphEdge>();
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in items) Add(item);
        foreach (var (statement, other, kind) in same)
            if (ids.Contains(statement) && ids.Contains(other)) edges.Add(new GraphEdge(statement, other, kind));
        return new LedgerGraph(nodes, edges);

        void Add(ExportItem item)
        {
            foreach (var statement in item.Record.Statements) AddNode(new GraphNode(item.IdOf(statement.Id), "statement", Shorten(LabelOf(item, statement)), item.Record.Date));
            foreach (var statement in item.Record.Statements) AddEdges(item, statement);
            foreach (var (from, to, kind) in ActorPairs.Of(item.Record)) edges.Add(new GraphEdge(Actor(item, from), Actor(item, to), kind));
        }

        string Actor(ExportItem item, RecordActor actor)
        {
            var label = item.LabelOf(actor);
            AddNode(new GraphNode(label.Id, "actor", label.Name, null));
            return label.Id;
        }

        void AddEdges(ExportItem item, Statement statement)
        {
            var id = item.IdOf(statement.Id);
            if (Speaker(item, statement.Source) is { } speaker) edges.Add(new GraphEdge(speaker, id, Stance.Of(item.Record, statement) is { } stance && !Stance.IsAffirmed(stance) ? stance : "says") { Words = LineOf(item, statement).Does });
            if (Speaker(item, statement.Addressee) is { } addressee) edges.Add(new GraphEdge(id, addressee, "told"));
            if (Outlet(statement.Medium?.Name) is { } medium) edges.Add(new GraphEdge(id, medium, "through"));
            if (Outlet(item.Record.Outlet) is { } outlet) edges.Add(new GraphEdge(outlet, id, "published"));
            if (statement.Parent is { } parent) edges.Add(new GraphEdge(item.IdOf(parent), id, "contains"));
        }

        string? Speaker(ExportItem item, Participant? participant)
        {
            if (item.LabelOf(participant) is not { } label) return null;
            AddNode(new GraphNode(label.Id, "speaker", label.Name, null));
            return label.Id;
        }

        string? Outlet(string? name)
        {
            if (name is null) return null;
            var words = Words.Folding.Line(name);
            var id = "outlet:" + (words.StartsWith("the ", StringComparison.Ordinal) ? words[4..] : words);
            AddNode(new GraphNode(id, "outlet", name, null));
            return id;
        }

        void AddNode(GraphNode node)
        {
            if (ids.Add(node.Id)) nodes.Add(node);
        }
    }

    private static StatementLine LineOf(ExportItem item, Statement statement) => StatementLine.Of(item.Record, statement, item.LabelOf(statement.Source)?.Name);

    // Words that nobody puts forward are not shown as if somebody did.
    private static string LabelOf(ExportItem item, Statement statement) =>
        Stance.IsAffirmed(Stance.Of(item.Record, statement)) ? item.Record.TextOf(statement) : $"{LineOf(item, statement)}: {item.Record.TextOf(statement)}";

    private static string Shorten(string text)
    {
        var line = text.ReplaceLineEndings(" ");
        if (line.Length <= LongestLabel) return line;
        var cut = char.IsHighSurrogate(line[LongestLabel - 1]) ? LongestLabel - 1 : LongestLabel;
        return line[..cut] + "…";
    }
}
