namespace Parley.Events.Lexicon;

/// <summary>One slot of a frame's clause.</summary>
/// <remarks>Immutable. A slot with words and without role must be filled; a slot with a role is filled when the text fills it, unless it is
/// <see cref="Required"/>.</remarks>
public sealed record FrameSlot
{
    /// <summary>Where the filler stands.</summary>
    public required SlotKind Kind { get; init; }

    /// <summary>What the filler is to the event; for a clause, the part of the clause's own subject.</summary>
    public FrameRole Role { get; init; }

    /// <summary>True when the frame does not hold without this slot.</summary>
    public bool Required { get; init; }

    /// <summary>What the filler's head word must be; <c>null</c> for anything.</summary>
    public WordTest? Words { get; init; }

    /// <summary>The prepositions, any of which introduces the filler; for a clause, the markers. Sorted; empty for none.</summary>
    public IReadOnlyList<string> Prepositions { get; init; } = [];

    /// <summary>What the clause holds; only for <see cref="SlotKind.Clause"/>.</summary>
    public FrameClause? Clause { get; init; }
}
