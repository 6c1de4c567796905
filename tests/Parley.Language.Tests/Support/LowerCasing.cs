namespace Parley.Language.Tests.Support;

/// <summary>A stand-in for the lemmatiser.</summary>
internal sealed class LowerCasing : ILemmatizer
{
    public string Lemma(ReadOnlySpan<char> form, string upos, string xpos, bool sentenceStart) =>
        form.ToString().ToLowerInvariant() + (sentenceStart ? "^" : "");
}
