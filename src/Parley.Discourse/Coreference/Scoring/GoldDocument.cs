using Parley.Text.Segmentation;

namespace Parley.Discourse.Coreference.Scoring;

/// <summary>A text annotated with coreference, on its own tokens.</summary>
/// <remarks>Immutable by convention. The text is put together from the tokens, with blank lines between paragraphs.</remarks>
public sealed class GoldDocument
{
    internal GoldDocument(string name, SegmentedText segments, string?[] upos, int[] heads, List<GoldMention> mentions)
    {
        Name = name;
        Segments = segments;
        Upos = upos;
        Heads = heads;
        Mentions = mentions;
    }

    /// <summary>The document's id.</summary>
    public string Name { get; }

    /// <summary>Its text, tokens and sentences.</summary>
    public SegmentedText Segments { get; }

    internal string?[] Upos { get; }

    internal int[] Heads { get; }

    internal List<GoldMention> Mentions { get; }

    /// <summary>The first token of a range whose head lies outside it.</summary>
    internal int HeadOf(int first, int end)
    {
        for (var token = first; token < end; token++)
            if (Upos[token] != "PUNCT" && (Heads[token] < first || Heads[token] >= end)) return token;
        return first;
    }

    /// <summary>The tokens that a range of characters touches; empty when it touches none.</summary>
    internal (int First, int End) TokensIn(int start, int end)
    {
        var first = TokenFrom(start);
        var last = first;
        while (last < Segments.Tokens.Length && Segments.Tokens[last].Span.Start < end) last++;
        return (first, last);
    }

    private int TokenFrom(int start)
    {
        var low = 0;
        var high = Segments.Tokens.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Segments.Tokens[middle].Span.End <= start) low = middle + 1;
            else high = middle;
        }
        return low;
    }
}
