using Parley.Language.Numerics;

namespace Parley.Language.Transformer;

/// <summary>Scale and shift of a normed row.</summary>
internal sealed unsafe class RowNorm(FloatBuffer weight, FloatBuffer bias, int width)
{
    /// <summary>Adds a row to another and norms the sum, which lies in the first.</summary>
    public void AddTo(float* row, float* added) => RowMath.AddAndNorm(row, added, width, weight.Start, bias.Start);
}
