using Parley.Text.Models;

namespace Parley.Text.Segmentation;

/// <summary>Text to tokens and sentences: paragraphs by <see cref="Paragraphs"/>, words by <see cref="Tokenizer"/>, sentences by a
/// model.</summary>
/// <remarks>Immutable and thread-safe: one instance serves all threads. The same text always gives the same result.</remarks>
public sealed class Segmenter
{
    private readonly SentenceSplitter _splitter;

    private Segmenter(SentenceSplitter splitter) => _splitter = splitter;

    /// <summary>Loads the sentence model (<c>sentences.plm</c>, 0.2 MB) from a model folder such as <c>models/en/1</c>.</summary>
    /// <exception cref="ModelFormatException">The file is absent, damaged, of another kind or of an unknown build.</exception>
    public static Segmenter Load(string modelFolder) =>
        new(new SentenceSplitter(SentenceModel.Load(Path.Combine(modelFolder, "sentences.plm"))));

    /// <summary>Segments a text. No text makes it throw; an empty or blank text has no tokens and no sentences.</summary>
    public SegmentedText Segment(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var tokens = new List<Token>(text.Length / 5 + 4);
        var sentences = new List<Sentence>(text.Length / 100 + 4);
        var scratch = _splitter.NewScratch();
        foreach (var paragraph in Paragraphs.Of(text))
        {
            var first = tokens.Count;
            Tokenizer.Tokenize(text, paragraph, tokens);
            _splitter.Split(text, tokens, first, scratch, sentences);
        }
        return new SegmentedText(text, [.. tokens], [.. sentences]);
    }
}
