namespace Parley.Ledgers.Exporting;

/// <summary>An edge of the graph, from one node to another.</summary>
/// <param name="From">Id of a node.</param>
/// <param name="To">Id of a node.</param>
/// <param name="Kind"><c>says</c> (of a speaker and what is put forward), <c>denies</c>, <c>doubts</c>, <c>refuses</c>, <c>negated</c> (of a speaker and what is not), <c>published</c>, <c>told</c>, <c>through</c>, <c>contains</c>, or of two statements <c>quotation</c>, <c>wording</c>, <c>paraphrase</c>, <c>fact</c>.</param>
internal sealed record GraphEdge(string From, string To, string Kind)
{
    /// <summary>The words of saying as they stand, with a note where the statement is not simply put forward; empty for none.</summary>
    public string Words { get; init; } = "";
}
