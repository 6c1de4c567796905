using Parley.Language.Analysis;

namespace Parley.Events.Pairs;

/// <summary>What the language network knows of the word that says what happens.</summary>
internal static class PairStates
{
    public static ReadOnlySpan<float> Of(PairScene scene, IReadOnlyList<PairFrame> frames, EncoderStates states)
    {
        var token = Centre(scene, frames);
        return token >= 0 ? states.Of(token) : new float[states.Width];
    }

    private static int Centre(PairScene scene, IReadOnlyList<PairFrame> frames)
    {
        if (frames.Count > 0) return frames[0].Match.Trigger;
        return scene.Path.Top >= 0 ? scene.Path.Top : scene.Path.SourceVerb >= 0 ? scene.Path.SourceVerb : scene.Path.TargetVerb;
    }
}
