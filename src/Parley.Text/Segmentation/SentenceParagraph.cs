namespace Parley.Text.Segmentation;

/// <summary>The words of one paragraph as the sentence model sees them, with what is counted over them. Reused from paragraph to
/// paragraph.</summary>
internal sealed class SentenceParagraph(SentenceFolds folds)
{
    /// <summary>Stands for a word before the paragraph's beginning or after its end.</summary>
    private const uint Edge = 0x1234567;

    private SentenceWord[] _words = new SentenceWord[64];
    private int[] _nextStop = new int[65];

    /// <summary>Number of words.</summary>
    public int Count { get; private set; }

    /// <summary>The word at an index inside the paragraph.</summary>
    public ref readonly SentenceWord this[int index] => ref _words[index];

    /// <summary>Takes the tokens from <paramref name="first"/> to the list's end as the paragraph.</summary>
    public void Fill(string text, List<Token> tokens, int first)
    {
        Count = tokens.Count - first;
        if (_words.Length < Count)
        {
            _words = new SentenceWord[Math.Max(Count, 2 * _words.Length)];
            _nextStop = new int[_words.Length + 1];
        }
        for (var i = 0; i < Count; i++) _words[i] = SentenceWord.Of(tokens[first + i].Span.Of(text), folds);
        _nextStop[Count] = Count;
        for (var i = Count - 1; i >= 0; i--) _nextStop[i] = _words[i].Is(SentenceMarks.Stop) ? i : _nextStop[i + 1];
    }

    /// <summary>The hash of a word; a constant outside the paragraph.</summary>
    public uint WordAt(int index) => (uint)index < (uint)Count ? _words[index].Word : Edge;

    /// <summary>The hash of a word's shape; a constant outside the paragraph.</summary>
    public uint ShapeAt(int index) => (uint)index < (uint)Count ? _words[index].Shape : Edge;

    /// <summary>Index of the first full stop, exclamation or question mark at or after <paramref name="index"/>, or <see
    /// cref="Count"/>.</summary>
    public int NextStop(int index) => _nextStop[index];

    /// <summary>How many words with a capital end at <paramref name="index"/>, back to <paramref name="start"/>; at most 6.</summary>
    public int CapitalsBefore(int index, int start)
    {
        var count = 0;
        while (count < 6 && index - count >= start && _words[index - count].Is(SentenceMarks.Capital)) count++;
        return count;
    }

    /// <summary>How many words with a capital begin at <paramref name="index"/>; at most 6.</summary>
    public int CapitalsFrom(int index)
    {
        var count = 0;
        while (count < 6 && index + count < Count && _words[index + count].Is(SentenceMarks.Capital)) count++;
        return count;
    }
}
