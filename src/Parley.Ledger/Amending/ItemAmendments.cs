namespace Parley.Ledgers.Amending;

/// <summary>What people say about one item, as it counts now: what was taken back is left out.</summary>
internal sealed class ItemAmendments
{
    private ItemAmendments(IReadOnlyList<Amendment> valid) => Valid = valid;

    /// <summary>What counts, in the order said; never empty.</summary>
    public IReadOnlyList<Amendment> Valid { get; }

    /// <summary>Whether the last word about the item is that it is wrong.</summary>
    public bool IsRejected => Valid[^1].Action == "reject";

    /// <summary>The corrections, in the order made: of one field the last one counts.</summary>
    public IEnumerable<Amendment> Corrections => Valid.Where(amendment => amendment is { Action: "correct", Field: not null });

    /// <summary>What counts of everything that was said about an item; <c>null</c> when nothing does.</summary>
    public static ItemAmendments? Of(IEnumerable<Amendment> said)
    {
        var valid = new List<Amendment>();
        foreach (var amendment in said)
            if (amendment.Action == "withdraw") valid.Clear();
            else valid.Add(amendment);
        return valid.Count == 0 ? null : new ItemAmendments(valid);
    }

    /// <summary>In a few words: <c>source, time corrected by Jo; accepted by Ann</c>.</summary>
    public string Summary()
    {
        if (IsRejected) return $"rejected by {Valid[^1].By}";
        var last = Corrections.GroupBy(amendment => amendment.Field, StringComparer.Ordinal).Select(group => group.Last());
        var parts = last.GroupBy(amendment => amendment.By, StringComparer.Ordinal).Select(group => $"{string.Join(", ", group.Select(amendment => amendment.Field))} corrected by {group.Key}").ToList();
        if (Valid.LastOrDefault(amendment => amendment.Action == "accept") is { } accepted) parts.Add($"accepted by {accepted.By}");
        return string.Join("; ", parts);
    }
}
