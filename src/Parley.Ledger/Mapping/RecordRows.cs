namespace Parley.Ledgers.Mapping;

/// <summary>All rows of one record. Ids are not given yet: they are 0.</summary>
internal sealed record RecordRows(
    ArticleRow Article, IReadOnlyList<EntityRow> Entities, IReadOnlyList<StatementRow> Statements, IReadOnlyList<EventRow> Events,
    IReadOnlyList<MoveRow> Moves, IReadOnlyList<PartyRow> Parties)
{
    /// <summary>The record itself, as JSON.</summary>
    public ReadOnlyMemory<byte> Json { get; init; }
}
