namespace Parley.Ledgers.Search;

/// <summary>A part of a query.</summary>
internal abstract record QueryNode;

/// <summary>All parts hold.</summary>
internal sealed record AndNode(IReadOnlyList<QueryNode> Parts) : QueryNode;

/// <summary>At least one part holds.</summary>
internal sealed record OrNode(IReadOnlyList<QueryNode> Parts) : QueryNode;

/// <summary>The part does not hold.</summary>
internal sealed record NotNode(QueryNode Part) : QueryNode;

/// <summary>Folded words, one after the other, in the text or in a field.</summary>
/// <param name="Field">The field; <c>null</c> for the text.</param>
/// <param name="Words">At least one.</param>
/// <param name="IsPrefix">True when the last word may go on.</param>
internal sealed record WordsNode(SearchField? Field, IReadOnlyList<string> Words, bool IsPrefix) : QueryNode;

/// <summary>A known entity, under whatever name, in a field that holds people and bodies.</summary>
/// <param name="Field">The field.</param>
/// <param name="Id">Such as <c>k12</c>.</param>
internal sealed record KnownNode(SearchField Field, string Id) : QueryNode;

/// <summary>The outlet that first had the claim.</summary>
internal sealed record OriginNode(IReadOnlyList<string> Words) : QueryNode;

/// <summary>A range of dates or numbers, both ends included.</summary>
/// <param name="Field">The field.</param>
/// <param name="From">The lower end; <c>null</c> when it is open.</param>
/// <param name="To">The upper end; <c>null</c> when it is open. A month or a year is included whole.</param>
internal sealed record RangeNode(RangeField Field, string? From, string? To) : QueryNode;

/// <summary>The kinds of items that are looked for.</summary>
internal sealed record KindNode(ItemKind Kind) : QueryNode;
