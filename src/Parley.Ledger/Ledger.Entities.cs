using Parley.Ledgers.Entities;

namespace Parley.Ledgers;

/// <content>Who is the same in several articles.</content>
public sealed partial class Ledger
{
    /// <summary>Known entities with a name that has all the words, those of most articles first; without words, all of them.</summary>
    /// <param name="words">Words of a name, without regard to capitals and accents.</param>
    /// <param name="limit">How many at most; at least 1.</param>
    public IReadOnlyList<KnownEntity> Entities(string words = "", int limit = int.MaxValue)
    {
        ArgumentNullException.ThrowIfNull(words);
        return Guard(() => new KnownReader(_database).Find(words, limit));
    }

    /// <summary>A known entity with its names and changes; of a merged one, that into which it was merged.</summary>
    /// <exception cref="LedgerException">There is none.</exception>
    public KnownDetails ShowEntity(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return Guard(() => new KnownReader(_database).Read(id));
    }

    /// <summary>Whether a text has the form of the id of a known entity.</summary>
    public static bool IsEntityId(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return KnownIds.IsId(id);
    }

    /// <summary>All merges and splits, in the order made.</summary>
    public IReadOnlyList<EntityChange> EntityChanges() => Guard(() => new KnownReader(_database).Changes());

    /// <summary>Takes two known entities for one; the first keeps its id. Logged, and taken back by <see cref="Split(string, Edit)"/>.</summary>
    /// <exception cref="LedgerException">One does not exist, or they are one already.</exception>
    public void Merge(string into, string other, Edit edit)
    {
        ArgumentNullException.ThrowIfNull(into);
        ArgumentNullException.ThrowIfNull(other);
        ArgumentNullException.ThrowIfNull(edit);
        Guard(() =>
        {
            new EntityEditor(_database).Merge(into, other, edit);
            return 0;
        });
    }

    /// <summary>Takes back the merge of an entity into another.</summary>
    /// <returns>Its id.</returns>
    /// <exception cref="LedgerException">It does not exist, or was not merged.</exception>
    public string Split(string id, Edit edit)
    {
        ArgumentNullException.ThrowIfNull(id);
        ArgumentNullException.ThrowIfNull(edit);
        return Guard(() => new EntityEditor(_database).Split(id, edit));
    }

    /// <summary>Makes what articles call by a name, and took for the entity, one of its own; taken back by merging the two.</summary>
    /// <returns>The id of the new one.</returns>
    /// <exception cref="LedgerException">No article has this name for it, or it is the only one.</exception>
    public string Split(string id, string name, Edit edit)
    {
        ArgumentNullException.ThrowIfNull(id);
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(edit);
        return Guard(() => new EntityEditor(_database).Split(id, name, edit));
    }
}
