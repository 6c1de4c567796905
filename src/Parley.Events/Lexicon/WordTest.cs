namespace Parley.Events.Lexicon;

/// <summary>A choice of words: single words, words with what stands before them ("arms_embargo"), and whole sets.</summary>
/// <remarks>Immutable after construction and thread-safe. A word is accepted by its dictionary form or by any of its inflected forms, so
/// that a wrong lemma does no harm.</remarks>
public sealed class WordTest
{
    /// <summary>The test that every word passes.</summary>
    internal static readonly WordTest Any = new("*", WordForms.Any, isLiteral: false);

    private readonly WordForms _words;

    internal WordTest(string notation, WordForms words, bool isLiteral)
    {
        Notation = notation;
        _words = words;
        IsLiteral = isLiteral;
    }

    /// <summary>The choice as the table writes it, its alternatives sorted.</summary>
    public string Notation { get; }

    /// <summary>True when every alternative is a word; false when one is a set. Words are more specific than sets.</summary>
    public bool IsLiteral { get; }

    /// <summary>True for the test that every word passes.</summary>
    public bool IsAny => ReferenceEquals(this, Any);

    /// <summary>The dictionary forms of all words, sets spelled out, sorted; words that belong together are joined by <c>_</c>.</summary>
    public IReadOnlyList<string> Words => _words.Words;

    /// <summary>True when the choice has every word of another one.</summary>
    public bool Covers(WordTest other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return IsAny || (!other.IsAny && _words.Covers(other._words));
    }

    /// <summary>True when the word fits; costs a few look-ups.</summary>
    internal bool Accepts(Matching.WordView view, int token) => IsAny || _words.Accept(view, token);
}
