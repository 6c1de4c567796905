using Parley.Events.Lexicon;

namespace Parley.Events.Pairs;

/// <summary>Features of the frames of the action lexicon: what each says, how it binds the pair, what stands over it.</summary>
internal static class FrameFeatures
{
    private const int Best = 3;
    private const int HighSpecificity = 3;
    private const string Nothing = "-";

    public static void Add(IReadOnlyList<PairFrame> frames, FeatureSet features)
    {
        features.Add("lx", LexiconVote.Of(frames)?.Type ?? Nothing);
        foreach (var frame in frames) One(frame, features);
        for (var i = 0; i < Math.Min(Best, frames.Count); i++)
        {
            var name = "f" + (i + 1).ToString(System.Globalization.CultureInfo.InvariantCulture);
            Ranked(name, frames[i], features);
        }
        if (frames.Count > 1) features.Add("f12", frames[0].Type, frames[1].Type);
        var kinds = frames.Select(frame => frame.Type).Distinct(StringComparer.Ordinal).Take(2).ToList();
        if (kinds.Count == 1) features.Add("fonly", kinds[0]);
        var concerned = frames.Where(frame => frame.Concerns).Select(frame => frame.Type).Distinct(StringComparer.Ordinal).Take(2).ToList();
        if (concerned.Count == 1) features.Add("fconc", concerned[0]);
    }

    private static void One(PairFrame frame, FeatureSet features)
    {
        var code = frame.Match.Frame.Code;
        features.Add("fa", code.Type);
        features.Add("fa+", frame.Type);
        features.Add("fb" + frame.Binding, code.Type);
        features.Add("fb+" + frame.Binding, frame.Type);
        if (frame.Distance == 0) features.Add("fp", code.Type);
        if (frame.Distance == 0) features.Add("fp+", frame.Type);
        if (frame.Distance is >= 0 and < 3) features.Add("fd", code.Type);
        features.Add("fc", Root(code));
        if (frame.Concerns && code.Cameo.Length > 0) features.Add("fcc", code.Cameo);
        if (frame.Concerns && code.Mode.Length > 0) features.Add("fm", code.Type, code.Mode);
        foreach (var operation in frame.Operators) features.Add("fo", code.Type, operation);
        if (frame.Concerns) features.Add("fo1", code.Type, frame.Operators.Count > 0 ? frame.Operators[0] : Nothing);
    }

    private static void Ranked(string name, PairFrame frame, FeatureSet features)
    {
        var code = frame.Match.Frame.Code;
        features.Add(name, code.Type);
        features.Add(name + "+", frame.Type);
        features.Add(name + "b", frame.Type, frame.Binding);
        features.Add(name + "c", Root(code));
        features.Add(name + "k", frame.Type, frame.Match.Frame.Kind.ToString());
        features.Add(name + "s", frame.Type, frame.Match.Frame.Specificity >= HighSpecificity ? "high" : "low");
        features.Add(name + "e", frame.Match.Frame.Text);
    }

    private static string Root(ActionCode code) => code.Cameo.Length >= 2 ? code.Cameo[..2] : Nothing;
}
