using Parley.Language.Analysis;
using Parley.Language.Features;
using Parley.Language.Numerics;

namespace Parley.Discourse.Attribution;

/// <summary>The parts of the features that depend on the token alone, computed once for a text and used by every passage that holds it.</summary>
/// <remarks>Reused from text to text; not thread-safe. Cost: two products over all tokens.</remarks>
internal sealed unsafe class TokenInputs(AttributionModel model)
{
    private readonly WordFeatures _features = new();
    private readonly FloatBuffer _states = new();
    private readonly FloatBuffer _heads = new();
    private readonly FloatBuffer _scratch = new();
    private int[] _words = [];
    private int[] _xpos = [];
    private int[] _relations = [];
    private int[] _entities = [];
    private int _tokens;

    private int StateStride => Padding.Up(model.Input.State.Outputs);

    private int HeadStride => Padding.Up(model.Input.Head.Outputs);

    /// <summary>Reads a text.</summary>
    public void Read(AnalyzedText analysis, EncoderStates states)
    {
        _tokens = analysis.Xpos.Length;
        if (_words.Length < _tokens) (_words, _xpos, _relations, _entities) = (new int[_tokens], new int[_tokens], new int[_tokens], new int[_tokens]);
        for (var token = 0; token < _tokens; token++)
        {
            _features.Read(analysis.Segments.Form(token));
            _words[token] = model.Meta.Words.Find(_features.Key);
            _xpos[token] = model.Meta.Xpos(analysis.Xpos[token]);
            _relations[token] = model.Meta.Relation(analysis.Relations[token]);
        }
        EntityNumbers.Write(analysis, _entities.AsSpan(0, _tokens));
        Project(states);
        GC.KeepAlive(states);
    }

    /// <summary>Writes the features of a token side by side.</summary>
    /// <param name="token">The token.</param>
    /// <param name="head">Its head, or -1.</param>
    /// <param name="quotation">Its quotation state.</param>
    /// <param name="target">Room for <see cref="TokenLayer.Inputs"/> floats.</param>
    public void Gather(int token, int head, int quotation, Span<float> target)
    {
        var layer = model.Input;
        target = Append(_states.Start + (nint)token * StateStride, layer.State.Outputs, target);
        target = Append(_heads.Start + (nint)(head < 0 ? _tokens : head) * HeadStride, layer.Head.Outputs, target);
        layer.Words.CopyTo(_words[token], target);
        target = target[layer.Words.Width..];
        layer.Xpos.CopyTo(_xpos[token], target);
        target = target[layer.Xpos.Width..];
        layer.Relations.CopyTo(_relations[token], target);
        target = target[layer.Relations.Width..];
        layer.Entities.CopyTo(_entities[token], target);
        layer.Quotations.CopyTo(quotation, target[layer.Entities.Width..]);
    }

    /// <summary>Both projections; one row more for the head of those that have none, whose states are zero.</summary>
    private void Project(EncoderStates states)
    {
        var layer = model.Input;
        Project(new Rows(states.Start, states.Width, _tokens), layer.State, _states.Reserve((long)_tokens * StateStride), StateStride);
        var heads = _heads.Reserve((long)(_tokens + 1) * HeadStride);
        new Span<float>(layer.Head.Bias, layer.Head.Outputs).CopyTo(new Span<float>(heads + (nint)_tokens * HeadStride, HeadStride));
        Project(new Rows(states.Start + states.Width / 2, states.Width, _tokens), layer.Head, heads, HeadStride);
        model.Kernels.LeakyRelu(heads + (nint)_tokens * HeadStride, HeadStride, model.Meta.Slope);
    }

    private void Project(Rows rows, PackedMatrix weights, float* target, int stride)
    {
        model.Kernels.Multiply(rows, weights, target, stride, _scratch.Reserve(Kernels.ScratchFor(weights.Inputs)));
        model.Kernels.LeakyRelu(target, rows.Count * stride, model.Meta.Slope);
    }

    private static Span<float> Append(float* from, int width, Span<float> target)
    {
        new ReadOnlySpan<float>(from, width).CopyTo(target);
        return target[width..];
    }
}
