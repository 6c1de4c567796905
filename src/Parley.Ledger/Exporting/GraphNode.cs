namespace Parley.Ledgers.Exporting;

/// <summary>A node of the graph.</summary>
/// <param name="Id">Unique in the graph.</param>
/// <param name="Kind"><c>speaker</c>, <c>statement</c> or <c>outlet</c>.</param>
/// <param name="Label">What is written beside it.</param>
/// <param name="Date">Of a statement: when its article was published.</param>
internal sealed record GraphNode(string Id, string Kind, string Label, string? Date);
