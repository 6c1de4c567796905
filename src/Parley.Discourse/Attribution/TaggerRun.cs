using Parley.Language.Analysis;
using Parley.Language.Network;
using Parley.Language.Numerics;

namespace Parley.Discourse.Attribution;

/// <summary>Runs passages of one text through the network; holds all the room for it.</summary>
/// <remarks>
/// Passages of similar length go through the LSTM together, without padding; a passage's answer does not depend on its company, bit for
/// bit. Not thread-safe; a tagger keeps one for each thread at work.
/// </remarks>
internal sealed unsafe class TaggerRun(AttributionModel model)
{
    private const int BatchTokens = 2048;

    private readonly TokenInputs _inputs = new(model);
    private readonly BatchPlan _plan = new();
    private readonly EncoderRun _encoder = new(model.Kernels, model.Encoder);
    private readonly LinkRun _links = new(model);
    private readonly FloatBuffer _features = new();
    private readonly FloatBuffer _mixed = new();
    private readonly FloatBuffer _vectors = new();
    private readonly FloatBuffer _emissions = new();
    private readonly FloatBuffer _scratch = new();

    /// <summary>Takes up a text; its passages may then be tagged.</summary>
    public void Begin(AnalyzedText analysis, EncoderStates states) => _inputs.Read(analysis, states);

    /// <summary>The answers for passages of the text, in their order.</summary>
    public PassageAnswer[] Tag(List<Passage> passages)
    {
        var answers = new PassageAnswer[passages.Count];
        var windows = new List<Window>(passages.Count);
        // Windows number passages and not tokens: here their first "token" is only a key.
        for (var i = 0; i < passages.Count; i++) windows.Add(new Window(i, passages[i].Count));
        foreach (var batch in BatchSplitter.Batches(windows, BatchTokens)) Run(batch, passages, answers);
        return answers;
    }

    private void Run(Window[] batch, List<Passage> passages, PassageAnswer[] answers)
    {
        _plan.Set(batch);
        _encoder.Encode(_plan, Vectors(passages));
        var emissions = Linear(_emissions, States(), model.Output, out var stride);
        for (var w = 0; w < batch.Length; w++)
        {
            var rows = new ReadOnlySpan<float>(emissions + (nint)_plan.FirstRow(w) * stride, batch[w].Count * stride);
            answers[batch[w].First] = Read(passages[batch[w].First], rows, stride, _plan.FirstRow(w));
        }
    }

    private Rows Vectors(List<Passage> passages)
    {
        var layer = model.Input;
        var features = _features.Reserve((long)_plan.Tokens * layer.Inputs);
        foreach (var window in _plan.Windows)
        {
            var passage = passages[window.First];
            for (var i = 0; i < passage.Count; i++, features += layer.Inputs)
                _inputs.Gather(passage.Tokens[i], passage.Heads[i], passage.Quotation(i), new Span<float>(features, layer.Inputs));
        }
        var mixed = Linear(_mixed, new Rows(_features.Start, layer.Inputs, _plan.Tokens), layer.Mix, out var mixStride);
        var stride = Padding.Up(layer.Norm.Width);
        var vectors = _vectors.Reserve((long)_plan.Tokens * stride);
        for (var row = 0; row < _plan.Tokens; row++)
        {
            var from = new ReadOnlySpan<float>(mixed + (nint)row * mixStride, mixStride);
            layer.Norm.Apply(from, new Span<float>(vectors + (nint)row * stride, stride));
        }
        return new Rows(vectors, stride, _plan.Tokens);
    }

    private Rows States() => new(_encoder.States + model.Encoder.SecondLayer, _encoder.Stride, _plan.Tokens);

    private PassageAnswer Read(Passage passage, ReadOnlySpan<float> emissions, int stride, int firstRow)
    {
        var path = new int[passage.Count];
        var margins = new float[passage.Count];
        model.Chain.Decode(emissions, stride, path);
        model.Chain.Margins(emissions, stride, path, margins);
        var answer = new PassageAnswer(passage);
        RoleTags.AddFragments(path, margins, [answer.Sources, answer.Cues, answer.Contents]);
        var states = new Rows(States()[firstRow], _encoder.Stride, passage.Count);
        _links.Link(answer, states);
        return answer;
    }

    /// <summary>Emissions of the last batch; for tests.</summary>
    internal float* Emissions(out int stride)
    {
        stride = Padding.Up(model.Output.Outputs);
        return _emissions.Start;
    }

    /// <summary>Outputs of the last batch; for tests.</summary>
    internal Rows LastStates => States();

    /// <summary>What links; for tests.</summary>
    internal LinkRun Links => _links;

    private float* Linear(FloatBuffer target, Rows rows, PackedMatrix weights, out int stride)
    {
        stride = Padding.Up(weights.Outputs);
        var scores = target.Reserve((long)rows.Count * stride);
        model.Kernels.Multiply(rows, weights, scores, stride, _scratch.Reserve(Kernels.ScratchFor(weights.Inputs)));
        return scores;
    }
}
