using Parley.Events.Lexicon;
using Parley.Events.Matching;

namespace Parley.Events.Tests;

/// <summary>Every entry of the lexicon, on the tree that it describes.</summary>
public sealed class EveryFrameTests
{
    private const double LeastWinners = 0.99;

    [Fact]
    public void Every_frame_matches_its_own_tree_and_binds_its_roles()
    {
        var matcher = new FrameMatcher(TestLexicon.Project);
        var silent = TestLexicon.Project.Frames.Where(frame => !IsFound(matcher, frame)).Select(frame => frame.Text).ToList();
        Assert.True(silent.Count == 0, string.Join('\n', silent.Take(60).Prepend($"{silent.Count} frames:")));
    }

    [Fact]
    public void Nearly_every_frame_decides_the_type_of_its_own_tree()
    {
        var matcher = new FrameMatcher(TestLexicon.Project);
        var losers = TestLexicon.Project.Frames.Where(frame => !Wins(matcher, frame)).Select(frame => frame.ToString()).ToList();
        Assert.True(losers.Count <= (1 - LeastWinners) * TestLexicon.Project.Frames.Count, string.Join('\n', losers.Take(60).Prepend($"{losers.Count} frames:")));
    }

    private static bool IsFound(FrameMatcher matcher, ActionFrame frame)
    {
        var (tree, trigger) = TreeSketch.Of(frame);
        var match = matcher.Candidates(tree, trigger).FirstOrDefault(found => ReferenceEquals(found.Frame, frame));
        return match is not null
            && (match.Source >= 0 || !Has(frame.Clause, FrameRole.Source))
            && (match.Target >= 0 || !Has(frame.Clause, FrameRole.Target));
    }

    private static bool Wins(FrameMatcher matcher, ActionFrame frame)
    {
        var (tree, trigger) = TreeSketch.Of(frame);
        return matcher.Match(tree).FirstOrDefault(found => found.Trigger == trigger)?.Frame.Code.Type == frame.Code.Type;
    }

    private static bool Has(FrameClause clause, FrameRole role) =>
        clause.Slots.Any(slot => slot.Role == role || slot.Role == FrameRole.Both || (slot.Clause is { } inner && Has(inner, role)));
}
