namespace Parley.Text.Segmentation;

/// <summary>Cuts one paragraph's tokens into sentences.</summary>
/// <remarks>
/// Method: every place with white space is a candidate, unless a small letter follows a word there, or a quotation mark that follows a
/// comma stands before it ("We agree," Klein said); so is a stop run together with a capital ("left.He"). The model scores each
/// candidate from the words around it (a dateline is a sentence by itself, see <see cref="Dateline"/>), the sentence's length so far, open quotation marks
/// and brackets; decisions are made from left to right and each sees the ones before. Cost: linear, about 0.3 microseconds a candidate.
/// Weak spots: a sentence that begins with a small letter where nothing closes the one before is not found; headings are parted from the
/// text after them by their capitals alone.
/// </remarks>
internal sealed class SentenceSplitter(SentenceModel model)
{
    /// <summary>Room to work in, for one call at a time.</summary>
    public SentenceParagraph NewScratch() => new(model.Folds);

    /// <summary>Appends the sentences of the paragraph whose tokens run from <paramref name="first"/> to the list's end.</summary>
    public void Split(string text, List<Token> tokens, int first, SentenceParagraph scratch, List<Sentence> sentences)
    {
        scratch.Fill(text, tokens, first);
        var start = 0;
        var state = default(SentenceState);
        var dateline = Dateline.Length(text, tokens, first);
        if (dateline > 0) sentences.Add(new Sentence(first, dateline, true));
        start = dateline;
        for (var i = dateline; i < scratch.Count; i++)
        {
            state.Add(scratch[i]);
            var ends = i + 1 == scratch.Count
                || IsCandidate(tokens, first + i, scratch, i) && model.Score(scratch, i, start, state.Code) > 0;
            if (!ends) continue;
            sentences.Add(new Sentence(first + start, i + 1 - start, start == 0));
            start = i + 1;
            state = default;
        }
    }

    private static bool IsCandidate(List<Token> tokens, int token, SentenceParagraph paragraph, int index)
    {
        if (tokens[token + 1].Span.Start == tokens[token].Span.End)
            return paragraph[index].Is(SentenceMarks.Stop) && paragraph[index + 1].Is(SentenceMarks.Capital);
        if (FollowsComma(paragraph, index)) return false;
        return !paragraph[index + 1].Is(SentenceMarks.Small)
            || !paragraph[index].Is(SentenceMarks.Capital | SentenceMarks.Small | SentenceMarks.Digit);
    }

    /// <summary>True for one or two quotation marks after a comma.</summary>
    private static bool FollowsComma(SentenceParagraph paragraph, int index)
    {
        var k = index;
        while (k > 0 && index - k < 2 && paragraph[k].Is(SentenceMarks.Quote | SentenceMarks.SingleQuote)) k--;
        return k < index && paragraph[k].Is(SentenceMarks.Comma);
    }
}
