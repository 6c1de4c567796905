using Parley.Language.Models;

namespace Parley.Language.Network;

/// <summary>Maxout over the two halves of a linear layer's outputs (Goodfellow et al. 2013), then layer normalisation (Ba et al. 2016).</summary>
/// <remarks>Sums are taken in double precision, in order, so the bits are the same on every machine. Immutable; thread-safe.</remarks>
internal sealed class MaxoutNorm
{
    private const double Epsilon = 1e-5;

    private readonly float[] _gain;
    private readonly float[] _shift;

    /// <summary>Reads the tensors <c>NAME.weight</c> and <c>NAME.bias</c>.</summary>
    public MaxoutNorm(WeightReader reader, string name)
    {
        Width = reader.WidthOf(name + ".weight");
        _gain = reader.Floats(name + ".weight", Width);
        _shift = reader.Floats(name + ".bias", Width);
    }

    /// <summary>Width of a result: half of what the linear layer gives.</summary>
    public int Width { get; }

    /// <summary>Writes the result for one row of the linear layer's outputs; the target may not overlap it.</summary>
    public void Apply(ReadOnlySpan<float> mixed, Span<float> target)
    {
        double sum = 0, squares = 0;
        for (var k = 0; k < Width; k++) sum += target[k] = Math.Max(mixed[k], mixed[Width + k]);
        var mean = sum / Width;
        for (var k = 0; k < Width; k++) squares += (target[k] - mean) * (target[k] - mean);
        var scale = 1 / Math.Sqrt(squares / Width + Epsilon);
        for (var k = 0; k < Width; k++) target[k] = (float)((target[k] - mean) * scale) * _gain[k] + _shift[k];
    }
}
