namespace Parley.Discourse.Coreference;

/// <summary>Who the source of a statement is.</summary>
/// <remarks>Immutable.</remarks>
public sealed record ResolvedSpeaker
{
    /// <summary>The referent's name; for somebody unnamed the fullest description; for an unresolved pronoun the pronoun.</summary>
    public required string Name { get; init; }

    /// <summary>The source's words, on one line.</summary>
    public required string Words { get; init; }

    /// <summary>Index of the referent in <see cref="CoreferenceLayer.Referents"/>; <c>null</c> when the words stand for none that was found.</summary>
    public int? Referent { get; init; }

    /// <summary>Index in <see cref="CoreferenceLayer.Entities"/>; <c>null</c> for whom nothing names and who is mentioned once.</summary>
    public int? Entity { get; init; }

    /// <summary>True for a pronoun of which the text, or the rules, do not tell whom it stands for.</summary>
    public bool IsUnresolved { get; init; }

    /// <summary>The link by which the source was tied to its referent; <c>null</c> where it needed none.</summary>
    public CorefLink? Link { get; init; }
}
