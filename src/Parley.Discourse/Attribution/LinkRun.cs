using Parley.Language.Numerics;

namespace Parley.Discourse.Attribution;

/// <summary>Links the fragments of a passage: each cue to its source, each content to its cue, or to nothing.</summary>
/// <remarks>Cost: a row product for each fragment, and cues · (sources + contents) short sums. Not thread-safe.</remarks>
internal sealed unsafe class LinkRun(AttributionModel model)
{
    private readonly FloatBuffer _ends = new();
    private readonly FloatBuffer _cues = new();
    private readonly FloatBuffer _others = new();
    private readonly FloatBuffer _scratch = new();

    /// <summary>Writes the links of an answer.</summary>
    /// <param name="answer">Its fragments are read, its links written.</param>
    /// <param name="states">Outputs of the passage's tokens.</param>
    public void Link(PassageAnswer answer, Rows states)
    {
        var sources = Scores(answer, answer.Sources, model.Sources, states);
        var choices = answer.Sources.Count + 1;
        for (var cue = 0; cue < answer.Cues.Count; cue++) answer.SourceOf.Add(Best(sources.AsSpan(cue * choices, choices)));
        choices = answer.Cues.Count + 1;
        var cues = ScoresOfContents(answer, states);
        for (var content = 0; content < answer.Contents.Count; content++) answer.CueOf.Add(Best(cues.AsSpan(content * choices, choices)));
    }

    /// <summary>Rows of cues: a score for each source, then none's.</summary>
    internal float[] ScoresOfSources(PassageAnswer answer, Rows states) => Scores(answer, answer.Sources, model.Sources, states);

    /// <summary>Rows of contents: a score for each cue, then none's.</summary>
    internal float[] ScoresOfContents(PassageAnswer answer, Rows states)
    {
        var byCue = Scores(answer, answer.Contents, model.Contents, states);
        int cues = answer.Cues.Count, contents = answer.Contents.Count;
        var scores = new float[contents * (cues + 1)];
        for (var content = 0; content < contents; content++)
        {
            for (var cue = 0; cue < cues; cue++) scores[content * (cues + 1) + cue] = byCue[cue * (contents + 1) + content];
            scores[content * (cues + 1) + cues] = model.Contents.ScoreNone(Ends(answer.Contents[content], states));
        }
        return scores;
    }

    /// <summary>Rows of cues: a score for each other fragment, then that of the cue with nothing.</summary>
    private float[] Scores(PassageAnswer answer, List<Fragment> others, LinkLayer layer, Rows states)
    {
        var choices = others.Count + 1;
        var scores = new float[answer.Cues.Count * choices];
        if (scores.Length == 0) return scores;
        var stride = Padding.Up(layer.Width);
        var right = Project(_others, others, layer.Other, states);
        var left = Project(_cues, answer.Cues, layer.Cue, states);
        for (var cue = 0; cue < answer.Cues.Count; cue++)
        {
            var projected = new ReadOnlySpan<float>(left + (nint)cue * stride, layer.Width);
            for (var other = 0; other < others.Count; other++)
            {
                var distance = PairDistance.Of(answer.Cues[cue], others[other], answer.Cues);
                var fragment = new ReadOnlySpan<float>(right + (nint)other * stride, layer.Width);
                scores[cue * choices + other] = layer.Score(projected, fragment, distance, model.Meta.Slope);
            }
            if (layer == model.Sources) scores[cue * choices + others.Count] = layer.ScoreNone(Ends(answer.Cues[cue], states));
        }
        return scores;
    }

    private float* Project(FloatBuffer target, List<Fragment> fragments, PackedMatrix weights, Rows states)
    {
        var stride = Padding.Up(weights.Outputs);
        var projected = target.Reserve(Math.Max(1, (long)fragments.Count) * stride);
        if (fragments.Count == 0) return projected;
        var width = weights.Inputs;
        var ends = _ends.Reserve((long)fragments.Count * width);
        for (var i = 0; i < fragments.Count; i++) CopyEnds(fragments[i], states, new Span<float>(ends + (nint)i * width, width));
        model.Kernels.Multiply(new Rows(ends, width, fragments.Count), weights, projected, stride, _scratch.Reserve(Kernels.ScratchFor(width)));
        return projected;
    }

    private float[] Ends(Fragment fragment, Rows states)
    {
        var ends = new float[4 * model.Meta.Hidden];
        CopyEnds(fragment, states, ends);
        return ends;
    }

    private void CopyEnds(Fragment fragment, Rows states, Span<float> target)
    {
        var width = 2 * model.Meta.Hidden;
        new ReadOnlySpan<float>(states[fragment.First], width).CopyTo(target);
        new ReadOnlySpan<float>(states[fragment.Last], width).CopyTo(target[width..]);
    }

    private static Link Best(ReadOnlySpan<float> scores)
    {
        var best = ArgMax.Of(scores);
        var margin = scores.Length == 1 ? float.MaxValue : scores[best] - scores[ArgMax.Except(scores, best)];
        return new Link(best == scores.Length - 1 ? -1 : best, margin);
    }
}
