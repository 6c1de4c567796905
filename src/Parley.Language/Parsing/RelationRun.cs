using Parley.Language.Numerics;

namespace Parley.Language.Parsing;

/// <summary>Scores the relations of chosen pairs; holds the room for it.</summary>
/// <remarks>Not thread-safe. Cost: width² · relations multiply-adds a token.</remarks>
internal sealed unsafe class RelationRun(Kernels kernels, RelationLayer layer)
{
    private readonly FloatBuffer _scores = new();
    private readonly FloatBuffer _slice = new();
    private readonly FloatBuffer _scratch = new();

    /// <summary>Floats from one row of scores to the next.</summary>
    public int Stride => Padding.Up(layer.Names.Length);

    /// <summary>Scores all relations of each pair; valid until the next call.</summary>
    /// <param name="dependents">Label projections of the dependents.</param>
    /// <param name="heads">Label projections of their heads, in the same order.</param>
    public float* Score(Rows dependents, Rows heads)
    {
        var scratch = _scratch.Reserve(Kernels.ScratchFor(layer.Linear.Inputs));
        var scores = _scores.Reserve((long)dependents.Count * Stride);
        kernels.Multiply(dependents, layer.Linear, scores, Stride, scratch);
        for (var slice = 0; slice < layer.Slices.Length; slice++)
            for (var first = 0; first < dependents.Count; first += Kernels.RowBlock)
                AddSlice(slice, dependents, heads, first, scores, scratch);
        return scores;
    }

    private void AddSlice(int slice, Rows dependents, Rows heads, int first, float* scores, float* scratch)
    {
        var weights = layer.Slices[slice];
        var stride = Padding.Up(weights.Outputs);
        var relations = layer.Names.Length;
        var block = dependents with
        {
            Start = (nint)dependents[first],
            Count = Math.Min(Kernels.RowBlock, dependents.Count - first),
        };
        var rows = _slice.Reserve(Kernels.RowBlock * stride);
        kernels.Multiply(block, weights, rows, stride, scratch);
        for (var i = 0; i < block.Count; i++)
        {
            kernels.AddWeighted(
                scores + (nint)(first + i) * Stride, relations,
                heads[first + i] + slice * RelationLayer.SliceWidth, weights.Outputs / relations,
                rows + (nint)i * stride, relations);
        }
    }
}
