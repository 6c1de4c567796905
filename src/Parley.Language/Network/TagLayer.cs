using Parley.Language.Models;
using Parley.Language.Numerics;

namespace Parley.Language.Network;

/// <summary>Scores of UPOS and XPOS tags: linear layers over both encoder layers.</summary>
/// <remarks>Immutable; thread-safe.</remarks>
internal sealed class TagLayer
{
    private readonly string[] _upos;
    private readonly string[] _xpos;

    /// <summary>Reads the tensors <c>tagger.*</c>.</summary>
    public TagLayer(WeightReader reader, ModelMeta meta, int inputs)
    {
        (_upos, _xpos) = (meta.Upos, meta.Xpos);
        Weights = reader.Linear(inputs, ("tagger.upos", _upos.Length), ("tagger.xpos", _xpos.Length));
    }

    /// <summary>Scores: UPOS, then XPOS.</summary>
    public PackedMatrix Weights { get; }

    /// <summary>The best UPOS tag of one row of scores.</summary>
    public string UposOf(ReadOnlySpan<float> scores) => _upos[ArgMax.Of(scores[.._upos.Length])];

    /// <summary>The best XPOS tag of one row of scores.</summary>
    public string XposOf(ReadOnlySpan<float> scores) => _xpos[ArgMax.Of(scores.Slice(_upos.Length, _xpos.Length))];
}
