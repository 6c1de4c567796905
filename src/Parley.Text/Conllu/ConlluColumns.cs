namespace Parley.Text.Conllu;

/// <summary>What is known of each token besides its form, in the order of the segmented text's tokens; what is absent is written as
/// <c>_</c>.</summary>
/// <remarks>Every list that is given must have one entry for each token. Immutable by convention; safe to read from many
/// threads.</remarks>
public sealed record ConlluColumns
{
    /// <summary>Nothing but forms.</summary>
    public static ConlluColumns None { get; } = new();

    /// <summary>Universal parts of speech.</summary>
    public IReadOnlyList<string>? Upos { get; init; }

    /// <summary>Penn Treebank tags.</summary>
    public IReadOnlyList<string>? Xpos { get; init; }

    /// <summary>Lemmas.</summary>
    public IReadOnlyList<string>? Lemmas { get; init; }

    /// <summary>Heads: 0 for the root, else the head's place in its sentence, counted from 1.</summary>
    public IReadOnlyList<int>? Heads { get; init; }

    /// <summary>Relations to the heads.</summary>
    public IReadOnlyList<string>? Deprels { get; init; }

    /// <summary>IOB2 tags of entities (<c>B-PER</c>, <c>I-PER</c>, <c>O</c>); <c>O</c> is not written.</summary>
    public IReadOnlyList<string>? Entities { get; init; }

    /// <summary>Checks the lists' lengths.</summary>
    /// <exception cref="ArgumentException">A list is longer or shorter than the text.</exception>
    internal void Check(int tokens)
    {
        Check(Upos?.Count, tokens, nameof(Upos));
        Check(Xpos?.Count, tokens, nameof(Xpos));
        Check(Lemmas?.Count, tokens, nameof(Lemmas));
        Check(Heads?.Count, tokens, nameof(Heads));
        Check(Deprels?.Count, tokens, nameof(Deprels));
        Check(Entities?.Count, tokens, nameof(Entities));
    }

    private static void Check(int? count, int tokens, string name)
    {
        if (count is { } given && given != tokens) throw new ArgumentException($"{name} has {given} entries for {tokens} tokens.", name);
    }
}
