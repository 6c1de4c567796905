namespace Parley.Events.Lexicon;

/// <summary>Where in the clause a slot's filler stands.</summary>
public enum SlotKind
{
    /// <summary>The logical subject of a verb or adjective; the agent of a passive.</summary>
    Subject,

    /// <summary>An object without preposition, direct or indirect; the surface subject of a passive.</summary>
    DirectObject,

    /// <summary>A phrase with one of the slot's prepositions.</summary>
    Oblique,

    /// <summary>A possessor, nationality or of-phrase of the noun before it in the frame.</summary>
    Possessor,

    /// <summary>A word that stands before the trigger noun and belongs to it ("arms" in "arms embargo").</summary>
    Modifier,

    /// <summary>A clause that completes the verb ("agree to lift", "stop shelling").</summary>
    Clause,
}
