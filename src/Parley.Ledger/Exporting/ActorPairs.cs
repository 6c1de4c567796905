using Parley.Records;

namespace Parley.Ledgers.Exporting;

/// <summary>Who does what to whom in an article: its moves, and those of its events that happened and are no move.</summary>
internal static class ActorPairs
{
    /// <summary>A pair for each actor and each of the others, with the kind of move or type of event; in the order of the record.</summary>
    public static IEnumerable<(RecordActor From, RecordActor To, string Kind)> Of(Record record)
    {
        var statuses = record.Events.ToDictionary(each => each.Id, each => each.Status, StringComparer.Ordinal);
        var taken = record.Moves.Select(move => move.Event).ToHashSet(StringComparer.Ordinal);
        var moves = from move in record.Moves
                    where move.Event is null || HasHappened(statuses.GetValueOrDefault(move.Event))
                    from to in move.Toward
                    select (move.Actor, to, move.Kind);
        var events = from each in record.Events
                     where !taken.Contains(each.Id) && HasHappened(each.Status)
                     from source in each.Source
                     from target in each.Target
                     select (source, target, each.Type);
        return moves.Concat(events).Where(pair => pair.Item1.Name != pair.Item2.Name);
    }

    private static bool HasHappened(string? status) => status is "actual" or "historic";
}
