using Parley.Records;

namespace Parley.Ledgers.Exporting;

/// <summary>One article as exports see it.</summary>
/// <param name="Article">Its key.</param>
/// <param name="Record">Its record, with what is wanted only.</param>
/// <param name="Json">The record as JSON.</param>
/// <param name="Known">Which entities are known across articles, by id within the record.</param>
internal sealed record ExportItem(string Article, Record Record, ReadOnlyMemory<byte> Json, IReadOnlyDictionary<string, KnownLabel> Known)
{
    /// <summary>The id of a statement, event or move.</summary>
    public string IdOf(string local) => $"{Article}:{local}";

    /// <summary>Who takes part in a statement, as known across articles where that is so.</summary>
    public KnownLabel? LabelOf(Participant? participant) => participant switch
    {
        null => null,
        { Entity: { } entity } when Known.TryGetValue(entity, out var known) => known,
        _ => new KnownLabel($"name:{Words.Folding.Line(participant.Name)}", participant.Name),
    };

    /// <summary>Who takes part in a move or event, as known across articles where that is so.</summary>
    public KnownLabel LabelOf(RecordActor actor) => actor.Entity is { } entity && Known.TryGetValue(entity, out var known)
        ? known
        : new KnownLabel($"name:{Words.Folding.Line(actor.Name)}", actor.Name);
}
