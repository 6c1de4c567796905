using Parley.Language.Analysis;
using Parley.Language.Numerics;
using Parley.Language.Parsing;
using Parley.Text.Segmentation;

namespace Parley.Language.Network;

/// <summary>Runs batches through the whole network and writes the answers; holds all the room for it.</summary>
/// <remarks>Not thread-safe; an analyser keeps one for each thread at work.</remarks>
internal sealed unsafe class NetworkRun
{
    private readonly LanguageModel _model;
    private readonly BatchTypes _types;
    private readonly BatchPlan _plan = new();
    private readonly EncoderRun _encoder;
    private readonly TreeRun _tree;
    private readonly FloatBuffer _scores = new();
    private readonly FloatBuffer _hidden = new();
    private readonly FloatBuffer _scratch = new();
    private int[] _heads = [];

    /// <summary>Creates a run with empty room.</summary>
    public NetworkRun(LanguageModel model, int cachedWords)
    {
        _model = model;
        _types = new BatchTypes(new WordVectorCache(model.Kernels, model.Input, cachedWords));
        _encoder = new EncoderRun(model.Kernels, model.Encoder);
        _tree = new TreeRun(model.Kernels, model.Tree);
    }

    /// <summary>Analyses a batch.</summary>
    /// <param name="segments">The text.</param>
    /// <param name="windows">The batch, by falling length.</param>
    /// <param name="answers">Where the answers for these windows' tokens are written; nothing else in it is touched.</param>
    public void Run(SegmentedText segments, Window[] windows, TokenAnswers answers)
    {
        _plan.Set(windows);
        _types.Read(segments, _plan);
        _encoder.Encode(_plan, _types.Vectors, _types.OfTokens);
        if (answers.States is { } kept) Keep(kept);
        Tag(answers);
        FindEntities(answers);
        Parse(answers);
    }

    private void Keep(EncoderStates kept)
    {
        var states = _encoder.States;
        foreach (var window in _plan.Windows)
            for (var token = window.First; token < window.First + window.Count; token++, states += _encoder.Stride)
                new ReadOnlySpan<float>(states, kept.Width).CopyTo(kept.RowOf(token));
    }

    private Rows States(int column = 0) => new(_encoder.States + column, _encoder.Stride, _plan.Tokens);

    private float* Linear(FloatBuffer target, Rows rows, PackedMatrix weights, out int stride)
    {
        stride = Padding.Up(weights.Outputs);
        var scores = target.Reserve((long)rows.Count * stride);
        _model.Kernels.Multiply(rows, weights, scores, stride, _scratch.Reserve(Kernels.ScratchFor(weights.Inputs)));
        return scores;
    }

    private void Tag(TokenAnswers answers)
    {
        var scores = Linear(_scores, States(), _model.Tags.Weights, out var stride);
        foreach (var window in _plan.Windows)
        {
            for (var token = window.First; token < window.First + window.Count; token++, scores += stride)
            {
                var row = new ReadOnlySpan<float>(scores, stride);
                answers.Upos[token] = _model.Tags.UposOf(row);
                answers.Xpos[token] = _model.Tags.XposOf(row);
            }
        }
    }

    /// <summary>Emissions of the last batch encoded; valid until the next use of the run.</summary>
    internal float* ScoreEntities(out int stride)
    {
        var layer = _model.Entities;
        var hidden = Linear(_hidden, States(), layer.Hidden, out var hiddenStride);
        _model.Kernels.LeakyRelu(hidden, _plan.Tokens * hiddenStride, _model.Slope);
        return Linear(_scores, new Rows(hidden, hiddenStride, _plan.Tokens), layer.Output, out stride);
    }

    private void FindEntities(TokenAnswers answers)
    {
        var emissions = ScoreEntities(out var stride);
        foreach (var window in _plan.Windows)
        {
            var rows = new ReadOnlySpan<float>(emissions, window.Count * stride);
            _model.Entities.Chain.Decode(rows, stride, answers.EntityTags.AsSpan(window.First, window.Count));
            emissions += (nint)window.Count * stride;
        }
    }

    private void Parse(TokenAnswers answers)
    {
        if (_heads.Length < _plan.Tokens) _heads = new int[_plan.Tokens + _plan.Tokens / 4];
        _tree.Project(States(_model.Encoder.SecondLayer));
        var heads = _heads.AsSpan(0, _plan.Tokens);
        for (var w = 0; w < _plan.Windows.Length; w++)
        {
            var window = _plan.Windows[w];
            var first = _plan.FirstRow(w);
            var local = heads.Slice(first, window.Count);
            _tree.FindHeads(first, _plan.Tokens, local);
            for (var k = 0; k < local.Length; k++)
            {
                answers.Heads[window.First + k] = local[k] < 0 ? -1 : window.First + local[k];
                local[k] = local[k] < 0 ? _plan.Tokens : first + local[k];
            }
        }
        Label(heads, answers);
    }

    private void Label(ReadOnlySpan<int> headRows, TokenAnswers answers)
    {
        var scores = _tree.ScoreRelations(headRows, out var stride);
        var row = 0;
        foreach (var window in _plan.Windows)
        {
            for (var token = window.First; token < window.First + window.Count; token++, row++, scores += stride)
                answers.Relations[token] = _tree.RelationOf(new ReadOnlySpan<float>(scores, stride), headRows[row] == _plan.Tokens);
        }
    }

    /// <summary>Arc scores of one window of the last batch analysed; for tests.</summary>
    internal float* ScoreArcs(int window, out int stride) =>
        _tree.ScoreArcs(_plan.FirstRow(window), _plan.Windows[window].Count, _plan.Tokens, out stride);

    /// <summary>Relation scores of the last batch analysed for given heads, as token rows; for tests.</summary>
    internal float* ScoreRelations(ReadOnlySpan<int> headRows, out int stride) => _tree.ScoreRelations(headRows, out stride);
}
