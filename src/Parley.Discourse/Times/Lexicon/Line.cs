namespace Parley.Discourse.Times.Lexicon;

/// <summary>One sentence as lexemes: what the rules of the grammar look at. Places outside it read as words that no table holds.</summary>
/// <remarks>Made for one reading and used by one thread: it counts how deep expressions nest.</remarks>
internal sealed class Line(string text, Lexeme[] lexemes, string[]? tags, TimeLexicon lexicon)
{
    private const int DeepestNesting = 6;

    private static readonly Lexeme Nothing = new(-1, default, TimeWord.None);

    private int _nesting;

    /// <summary>Number of lexemes.</summary>
    public int Count => lexemes.Length;

    /// <summary>The words and phrases that the sentence was read with.</summary>
    public TimeLexicon Lexicon => lexicon;

    /// <summary>
    /// Enters an expression inside another ("a week before a week before …"); false when hostile text nests too deep to follow.
    /// </summary>
    public bool TryNest()
    {
        if (_nesting >= DeepestNesting) return false;
        _nesting++;
        return true;
    }

    /// <summary>Leaves what <see cref="TryNest"/> entered.</summary>
    public void Unnest() => _nesting--;

    /// <summary>True when part-of-speech tags are known.</summary>
    public bool HasTags => tags is not null;

    /// <summary>The lexeme at a place.</summary>
    public Lexeme this[int at] => (uint)at < (uint)lexemes.Length ? lexemes[at] : Nothing;

    /// <summary>What the tables know of the lexeme at a place.</summary>
    public TimeWord Word(int at) => this[at].Word;

    /// <summary>The characters at a place.</summary>
    public ReadOnlySpan<char> Form(int at) => this[at].Span.Of(text);

    /// <summary>The text from one lexeme up to another, the last left out.</summary>
    public string Text(int first, int end) => text[this[first].Span.Start..this[end - 1].Span.End];

    /// <summary>True when the word at a place has one of the roles.</summary>
    public bool Is(int at, Particle roles) => (Word(at).Roles & roles) != 0;

    /// <summary>True when the word at a place is this one, without regard to case; ’ counts as '.</summary>
    public bool Is(int at, string form)
    {
        var here = Form(at);
        if (here.Equals(form, StringComparison.OrdinalIgnoreCase)) return true;
        return form[0] == '\'' && here.Length == form.Length && here[0] == '’'
            && here[1..].Equals(form.AsSpan(1), StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>The place after <paramref name="at"/> if the word there has the role, else <paramref name="at"/> itself.</summary>
    public int Skip(int at, Particle role) => Is(at, role) ? at + 1 : at;

    /// <summary>The Penn tag of the token, or an empty string without tags and outside the sentence.</summary>
    public string Tag(int at) => tags is not null && this[at].Token >= 0 ? tags[this[at].Token] : "";

    /// <summary>True when the word begins with a capital.</summary>
    public bool IsCapital(int at) => Form(at) is [var first, ..] && char.IsUpper(first);

    /// <summary>
    /// True when the word at a place seems to be a noun or an adjective before one: by its tag, else because it is written small and is
    /// none of the small words and verbs that the tables know.
    /// </summary>
    public bool LooksLikeNoun(int at)
    {
        if (Tag(at) is { Length: > 0 } tag) return tag is ['N', 'N', ..] or ['J', 'J', ..];
        if (Form(at) is not [var first, ..] form || !char.IsLetter(first)) return false;
        if (Is(at, Particle.Counted | Particle.Event)) return true;
        var word = Word(at);
        return char.IsLower(first) && word.Roles == 0 && word.Tense == Tense.Unknown && !word.BeginsPhrase
            && !form.EndsWith("ed", StringComparison.Ordinal) && !form.EndsWith("ly", StringComparison.Ordinal);
    }
}
