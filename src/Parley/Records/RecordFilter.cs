namespace Parley.Records;

/// <summary>Leaves out of a record what is less sure than somebody wants.</summary>
public static class RecordFilter
{
    /// <summary>The record without statements, events and moves below a confidence. A move is as sure as the event that it is; one that is no event stays.</summary>
    /// <remarks>
    /// What lay in a statement that is left out lies in the next one around it that is kept, or in none; a relation to it is left out. Chains
    /// stay whole: they tell who reports it, however sure each link is.
    /// </remarks>
    /// <param name="record">The record.</param>
    /// <param name="least">From 0 to 1.</param>
    public static Record AtLeast(this Record record, double least)
    {
        ArgumentNullException.ThrowIfNull(record);
        if (least <= 0) return record;
        var kept = record.StatementsAtLeast(least);
        var gone = record.Events.Where(e => e.Confidence < least).Select(e => e.Id).ToHashSet(StringComparer.Ordinal);
        return kept with
        {
            Events = [.. kept.Events.Where(e => !gone.Contains(e.Id))],
            Moves = [.. kept.Moves.Where(move => move.Event is null || !gone.Contains(move.Event))],
        };
    }

    /// <summary>The record without statements below a confidence; all events and moves stay.</summary>
    /// <param name="record">The record.</param>
    /// <param name="least">From 0 to 1.</param>
    public static Record StatementsAtLeast(this Record record, double least)
    {
        ArgumentNullException.ThrowIfNull(record);
        if (!record.Statements.Any(statement => statement.Confidence < least)) return record;
        var all = record.Statements.DistinctBy(statement => statement.Id).ToDictionary(statement => statement.Id, StringComparer.Ordinal);
        return record with
        {
            Statements = [.. record.Statements.Where(statement => statement.Confidence >= least).Select(statement => statement with
            {
                Parent = Around(statement.Parent),
                Relation = statement.Relation is { } relation && IsKept(relation.Of) ? relation : null,
            })],
            Events = [.. record.Events.Select(e => e with { Statement = Around(e.Statement) })],
            Moves = [.. record.Moves.Select(move => move with { Statement = Around(move.Statement) })],
        };

        bool IsKept(string id) => all.TryGetValue(id, out var statement) && statement.Confidence >= least;

        string? Around(string? id)
        {
            // A foreign record may hold a circle.
            for (var steps = 0; id is not null && !IsKept(id); steps++)
                id = steps < all.Count && all.TryGetValue(id, out var statement) ? statement.Parent : null;
            return id;
        }
    }
}
