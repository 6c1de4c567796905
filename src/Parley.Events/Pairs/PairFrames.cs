using Parley.Events.Lexicon;
using Parley.Events.Matching;

namespace Parley.Events.Pairs;

/// <summary>Judges the frames of a sentence by what they say of a pair.</summary>
internal sealed class PairFrames(PairScene scene, OperatorTable table)
{
    private const double PerSide = 4;
    private const double Reversed = -2;
    private const double OnPath = 3;
    private const double PerStep = 0.7;
    private const double PerRank = 0.12;
    private const double Unreached = 6;

    private readonly OperatorScan _scan = new(scene.View, table);

    /// <summary>All frames, those that fit best first, then in text order.</summary>
    public IReadOnlyList<PairFrame> Rank(IReadOnlyList<FrameMatch> matches) =>
        [.. matches.Select(Judge).OrderByDescending(frame => frame.Score).ThenBy(frame => frame.Match.Trigger)];

    private PairFrame Judge(FrameMatch match)
    {
        var binding = Binding(match);
        var distance = scene.Path.Distance(scene.View.Tree, match.Trigger);
        var operators = _scan.Over(match.Trigger, match.Words);
        var type = match.Frame.Code.Type;
        foreach (var operation in operators) type = table.Apply(operation, type);
        var score = (match.Rank * PerRank) + BindingScore(binding) + (distance == 0 ? OnPath : -PerStep * (distance < 0 ? Unreached : distance));
        return new PairFrame(match, binding, distance, operators, type, match.Frame.Code.Type == ActionCode.None ? score - OnPath : score);
    }

    private string Binding(FrameMatch match)
    {
        var source = scene.Source.IsNear(match.Source);
        var target = scene.Target.IsNear(match.Target);
        if (match.IsReciprocal && (source || target)) return "r";
        if (source && target) return "st";
        if (scene.Source.IsNear(match.Target) && scene.Target.IsNear(match.Source)) return "ts";
        return source ? "s" : target ? "t" : scene.Source.IsNear(match.Target) ? "xs" : scene.Target.IsNear(match.Source) ? "xt" : "o";
    }

    private static double BindingScore(string binding) => binding switch
    {
        "st" or "r" => 2 * PerSide,
        "s" or "t" => PerSide,
        "ts" or "xs" or "xt" => Reversed,
        _ => 0,
    };
}
