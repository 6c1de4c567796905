namespace Parley.Ledgers.Exporting;

/// <summary>Speakers, statements and outlets, and how they hang together.</summary>
/// <param name="Nodes">In the order met; ids differ.</param>
/// <param name="Edges">In the order met; both ends are nodes.</param>
internal sealed record LedgerGraph(IReadOnlyList<GraphNode> Nodes, IReadOnlyList<GraphEdge> Edges);
