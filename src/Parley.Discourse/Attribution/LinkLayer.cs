using Parley.Language.Models;
using Parley.Language.Numerics;

namespace Parley.Discourse.Attribution;

/// <summary>Weights that score pairs of a cue and another fragment, and the choice of none.</summary>
/// <remarks>
/// A fragment is its first and last token's outputs side by side. A pair's score is <c>w · leaky(C·cue + O·other + d) + b</c>, where d is
/// a vector for their distance. Immutable; thread-safe.
/// </remarks>
internal sealed class LinkLayer
{
    private readonly float[] _distances;
    private readonly float[] _score;
    private readonly float _scoreBias;
    private readonly float[] _none;
    private readonly float _noneBias;

    /// <summary>Reads the tensors of one role.</summary>
    public LinkLayer(WeightReader reader, string role, string cue, int inputs)
    {
        Width = reader.WidthOf($"ends.{cue}.bias");
        Cue = reader.Linear(inputs, ($"ends.{cue}", Width));
        Other = reader.Linear(inputs, ($"ends.{role}", Width));
        _distances = new float[PairDistance.Count * Width];
        var table = reader.Table($"distance.{role}.weight", PairDistance.Count, Width);
        for (var row = 0; row < PairDistance.Count; row++) table.CopyTo(row, _distances.AsSpan(row * Width, Width));
        _score = reader.Floats($"score.{role}.weight", 1, Width);
        _scoreBias = reader.Floats($"score.{role}.bias", 1)[0];
        _none = reader.Floats($"none.{role}.weight", 1, inputs);
        _noneBias = reader.Floats($"none.{role}.bias", 1)[0];
    }

    /// <summary>Width of a projected fragment.</summary>
    public int Width { get; }

    /// <summary>C with its bias.</summary>
    public PackedMatrix Cue { get; }

    /// <summary>O with its bias.</summary>
    public PackedMatrix Other { get; }

    /// <summary>Score of a pair from its projected fragments.</summary>
    public float Score(ReadOnlySpan<float> cue, ReadOnlySpan<float> other, int distance, float slope)
    {
        var sum = 0f;
        var apart = _distances.AsSpan(distance * Width, Width);
        for (var k = 0; k < Width; k++)
        {
            var x = cue[k] + other[k] + apart[k];
            sum += _score[k] * (x > 0 ? x : slope * x);
        }
        return sum + _scoreBias;
    }

    /// <summary>Score of linking a fragment, given by its two ends, to nothing.</summary>
    public float ScoreNone(ReadOnlySpan<float> ends)
    {
        var sum = 0f;
        for (var k = 0; k < _none.Length; k++) sum += _none[k] * ends[k];
        return sum + _noneBias;
    }
}
