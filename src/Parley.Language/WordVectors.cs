using Parley.Language.Features;
using Parley.Language.Network;

namespace Parley.Language;

/// <summary>The word vectors of a <see cref="LanguageModel"/>: words that stand in like company in news text have like vectors.</summary>
/// <remarks>Immutable and thread-safe. Memory: none of its own. Cost of a look-up: one hash and one pass over the vector.</remarks>
public sealed class WordVectors
{
    private readonly InputLayer _layer;

    /// <summary>Opens the vectors of a model.</summary>
    public WordVectors(LanguageModel model)
    {
        ArgumentNullException.ThrowIfNull(model);
        _layer = model.Input;
    }

    /// <summary>Numbers in one vector.</summary>
    public int Width => _layer.FixedWidth;

    /// <summary>The place of a word when all are sorted by frequency, 1 for the most frequent; 0 for an unknown word.</summary>
    /// <param name="word">The word, whatever its case.</param>
    public int Rank(ReadOnlySpan<char> word)
    {
        if (word.IsEmpty) return 0;
        var features = new WordFeatures();
        features.Read(word);
        return _layer.FixedRank(features.Key);
    }

    /// <summary>Adds a word's vector, scaled to the given length, to a sum.</summary>
    /// <param name="rank">What <see cref="Rank"/> said; 0 adds nothing.</param>
    /// <param name="length">The length, at least 0.</param>
    /// <param name="sum">As many numbers as <see cref="Width"/>.</param>
    public void Add(int rank, float length, Span<float> sum)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(sum.Length, Width);
        if (rank <= 0) return;
        var vector = new float[Width];
        _layer.CopyFixed(rank, vector);
        var squares = 0.0;
        foreach (var value in vector) squares += value * value;
        if (squares <= 0) return;
        var factor = (float)(length / Math.Sqrt(squares));
        for (var i = 0; i < sum.Length; i++) sum[i] += vector[i] * factor;
    }
}
