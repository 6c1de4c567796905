namespace Parley.Ledgers.Exporting;

/// <summary>An edge of the graph, from one node to another.</summary>
/// <param name="From">Id of a node.</param>
/// <param name="To">Id of a node.</param>
/// <param name="Kind"><c>says</c>, <c>published</c>, <c>told</c>, <c>through</c>, <c>contains</c>, or of two statements <c>quotation</c>, <c>wording</c>, <c>paraphrase</c>, <c>fact</c>.</param>
internal sealed record GraphEdge(string From, string To, string Kind);
