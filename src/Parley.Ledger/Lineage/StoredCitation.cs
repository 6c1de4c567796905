namespace Parley.Ledgers.Lineage;

/// <summary>A row of table <c>citation</c>.</summary>
internal sealed record StoredCitation(long ArticleId, string Outlet, string Words, string Cue, long StartAt, long EndAt)
{
    /// <summary>Whether it means an outlet: all of its name, or its last words ("the Register").</summary>
    public bool Means(string outletWords) =>
        outletWords.Length > 0 && (outletWords == Words || outletWords.EndsWith(" " + Words, StringComparison.Ordinal));
}
