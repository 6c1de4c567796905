using Parley.Language.Numerics;

namespace Parley.Language.Parsing;

/// <summary>Parses batches: heads, then relations; holds the room for it.</summary>
/// <remarks>Not thread-safe.</remarks>
internal sealed unsafe class TreeRun
{
    private readonly Kernels _kernels;
    private readonly TreeLayer _layer;
    private readonly RelationRun _relations;
    private readonly TreeDecoder _decoder = new();
    private readonly PackedMatrix _candidates;
    private readonly FloatBuffer _projections = new();
    private readonly FloatBuffer _queries = new();
    private readonly FloatBuffer _arcs = new();
    private readonly FloatBuffer _scratch = new();

    /// <summary>Creates a run with empty room.</summary>
    public TreeRun(Kernels kernels, TreeLayer layer)
    {
        (_kernels, _layer) = (kernels, layer);
        _relations = new RelationRun(kernels, layer.Relations);
        _candidates = new PackedMatrix(layer.ArcWidth, 0, kernels.PanelWidth);
    }

    private int ProjectionStride => Padding.Up(_layer.Projections.Outputs);

    private int QueryStride => Padding.Up(_layer.ArcWidth);

    /// <summary>Projects the encoder's outputs of a batch.</summary>
    /// <param name="states">Second-layer outputs; the row after the last token's must be there and is overwritten with the root's.</param>
    public void Project(Rows states)
    {
        _layer.Root.CopyTo(new Span<float>(states[states.Count], _layer.Root.Length));
        var all = states with { Count = states.Count + 1 };
        var projections = _projections.Reserve((long)all.Count * ProjectionStride);
        _kernels.Multiply(all, _layer.Projections, projections, ProjectionStride, Scratch(_layer.Projections));
        _kernels.LeakyRelu(projections, all.Count * ProjectionStride, _layer.Slope);
        var queries = _queries.Reserve((long)states.Count * QueryStride);
        var dependents = new Rows(projections, ProjectionStride, states.Count);
        _kernels.Multiply(dependents, _layer.Arc, queries, QueryStride, Scratch(_layer.Arc));
    }

    /// <summary>Scores every arc of one window: a row for each dependent, column 0 for the root, column k + 1 for token k.</summary>
    /// <param name="first">Token row of the window's first token.</param>
    /// <param name="count">Tokens of the window.</param>
    /// <param name="rootRow">The row after the batch's last token.</param>
    /// <param name="stride">Floats from one row to the next.</param>
    public float* ScoreArcs(int first, int count, int rootRow, out int stride)
    {
        stride = Padding.Up(count + 1);
        _candidates.Reset(_layer.ArcWidth, count + 1);
        for (var k = 0; k <= count; k++)
        {
            var row = k == 0 ? rootRow : first + k - 1;
            var head = _projections.Start + (nint)row * ProjectionStride + _layer.ArcWidth;
            MatrixPacking.SetOutput(_candidates, k, new ReadOnlySpan<float>(head, _layer.ArcWidth));
        }
        var arcs = _arcs.Reserve((long)count * stride);
        var queries = new Rows(_queries.Start + (nint)first * QueryStride, QueryStride, count);
        _kernels.Multiply(queries, _candidates, arcs, stride, Scratch(_candidates));
        return arcs;
    }

    /// <summary>Finds the heads of one window, relative to it; -1 for the root.</summary>
    public void FindHeads(int first, int rootRow, Span<int> heads)
    {
        var arcs = ScoreArcs(first, heads.Length, rootRow, out var stride);
        _decoder.Decode(new ReadOnlySpan<float>(arcs, heads.Length * stride), stride, heads);
    }

    /// <summary>Scores the relations of all tokens of a batch.</summary>
    /// <param name="headRows">Token row of each token's head; the count of tokens for the root.</param>
    /// <param name="stride">Floats from one row of scores to the next.</param>
    public float* ScoreRelations(ReadOnlySpan<int> headRows, out int stride)
    {
        stride = _relations.Stride;
        var column = _projections.Start + 2 * _layer.ArcWidth;
        var dependents = new Rows(column, ProjectionStride, headRows.Length);
        fixed (int* order = headRows)
            return _relations.Score(dependents, new Rows(column + _layer.LabelWidth, ProjectionStride, headRows.Length, order));
    }

    /// <summary>The best relation of one row of scores: <c>root</c> for roots and for them alone.</summary>
    public string RelationOf(ReadOnlySpan<float> scores, bool isRoot)
    {
        var layer = _layer.Relations;
        return layer.Names[isRoot ? layer.Root : ArgMax.Except(scores[..layer.Names.Length], layer.Root)];
    }

    private float* Scratch(PackedMatrix matrix) => _scratch.Reserve(Kernels.ScratchFor(matrix.Inputs));
}
