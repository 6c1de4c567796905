namespace Parley.Language;

/// <summary>Gives a tagged word its dictionary form.</summary>
/// <remarks>Implementations are thread-safe.</remarks>
public interface ILemmatizer
{
    /// <summary>The dictionary form of a word.</summary>
    /// <param name="form">The word as it stands in the text.</param>
    /// <param name="upos">Its universal tag.</param>
    /// <param name="xpos">Its Penn tag.</param>
    /// <param name="sentenceStart">True for the first word of a sentence, whose capital may mean nothing.</param>
    string Lemma(ReadOnlySpan<char> form, string upos, string xpos, bool sentenceStart);
}
