namespace Parley.Ledgers.Search;

/// <summary>What a search found.</summary>
/// <param name="Items">Statements, then events, moves, articles; each by date of publication, undated ones last, then in the order of the ledger.</param>
/// <param name="Total">How many there are, those beyond the limit included.</param>
public sealed record SearchResult(IReadOnlyList<SearchItem> Items, long Total)
{
    /// <summary>Whether nothing can ever be found: the query asks for fields that no kind of item has together.</summary>
    public bool IsImpossible { get; init; }
}
