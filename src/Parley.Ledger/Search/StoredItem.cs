namespace Parley.Ledgers.Search;

/// <summary>Something that the ledger holds, with all its columns as the views name them.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Id">Its full id.</param>
/// <param name="Columns">Names and values, in the order of the view; numbers as <see cref="long"/> or <see cref="double"/>, texts as <see cref="string"/>.</param>
/// <param name="Parts">Of an article: its statements, events and moves, in the order of the text; else empty.</param>
/// <param name="Paragraph">The paragraph of the article in which its words begin; <c>null</c> for an article.</param>
public sealed record StoredItem(
    ItemKind Kind, string Id, IReadOnlyList<KeyValuePair<string, object?>> Columns, IReadOnlyList<StoredItem> Parts, string? Paragraph)
{
    /// <summary>What people said about it, in the order said; of an article, which of its parts they rejected. Empty when the machine's words are asked for.</summary>
    public IReadOnlyList<StoredAmendment> Amendments { get; init; } = [];

    /// <summary>The value of a column as text; <c>null</c> when it is empty or there is no such column.</summary>
    public string? this[string column]
    {
        get
        {
            foreach (var (name, value) in Columns)
                if (name == column)
                    return Convert.ToString(value, System.Globalization.CultureInfo.InvariantCulture) is { Length: > 0 } text ? text : null;
            return null;
        }
    }
}
