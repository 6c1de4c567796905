namespace Parley.Text.Segmentation;

/// <summary>What is open in the sentence so far: quotation marks, brackets, and whether it has had a stop already.</summary>
internal struct SentenceState
{
    private int _quotes;
    private int _depth;
    private int _stops;

    /// <summary>Counts one word more.</summary>
    public void Add(in SentenceWord word)
    {
        if (word.Is(SentenceMarks.Quote)) _quotes ^= 1;
        else if (word.Is(SentenceMarks.Opens)) _depth++;
        else if (word.Is(SentenceMarks.Closes)) _depth--;
        else if (word.Is(SentenceMarks.Stop)) _stops++;
    }

    /// <summary>Three bits: a quotation mark is open, a bracket is open, more than one stop was passed.</summary>
    public readonly uint Code => (uint)(_quotes | (_depth > 0 ? 2 : 0) | (_stops > 1 ? 4 : 0));
}
