using Parley.Language.Analysis;

namespace Parley.Events.Pairs;

/// <summary>What the language network knows of the pair: its states at the heads of both, at the word that says what happens, and on average along the path.</summary>
internal static class PairStates
{
    private const int Blocks = 4;

    /// <summary>The numbers of one pair: four times <paramref name="width"/>.</summary>
    public static int Width(int width) => Blocks * width;

    public static float[] Of(PairScene scene, IReadOnlyList<PairFrame> frames, EncoderStates states)
    {
        var values = new float[Width(states.Width)];
        Copy(states, scene.Source.Head, values.AsSpan(0, states.Width));
        Copy(states, scene.Target.Head, values.AsSpan(states.Width, states.Width));
        Copy(states, Centre(scene, frames), values.AsSpan(2 * states.Width, states.Width));
        Mean(scene, states, values.AsSpan(3 * states.Width));
        return values;
    }

    private static int Centre(PairScene scene, IReadOnlyList<PairFrame> frames)
    {
        if (frames.Count > 0) return frames[0].Match.Trigger;
        return scene.Path.Top >= 0 ? scene.Path.Top : scene.Path.SourceVerb >= 0 ? scene.Path.SourceVerb : scene.Path.TargetVerb;
    }

    private static void Copy(EncoderStates states, int token, Span<float> values)
    {
        if (token >= 0) states.Of(token).CopyTo(values);
    }

    private static void Mean(PairScene scene, EncoderStates states, Span<float> values)
    {
        var count = 0;
        foreach (var token in scene.Path.Up.Concat(scene.Path.Down).Append(scene.Path.Top))
        {
            if (token < 0 || scene.Source.Has(token) || scene.Target.Has(token)) continue;
            var row = states.Of(token);
            for (var i = 0; i < row.Length; i++) values[i] += row[i];
            count++;
        }
        for (var i = 0; count > 0 && i < values.Length; i++) values[i] /= count;
    }
}
