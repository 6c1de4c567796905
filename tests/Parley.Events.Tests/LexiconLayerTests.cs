using Parley.Events.Lexicon;

namespace Parley.Events.Tests;

/// <summary>A user's file lies on top of the project's tables, and its faults are named.</summary>
public sealed class LexiconLayerTests : IDisposable
{
    private readonly string _path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".tsv");

    public void Dispose() => File.Delete(_path);

    [Fact]
    public void New_frame_is_added()
    {
        var lexicon = Load("defenestrate T\tv\tASSAULT\t-\t182");
        Assert.Equal("ASSAULT", lexicon.Triggered(FrameKind.Verb, "defenestrated")[0].Code.Type);
        Assert.Equal(TestLexicon.Project.Frames.Count + 1, lexicon.Frames.Count);
    }

    [Fact]
    public void Frame_of_the_project_is_replaced()
    {
        var lexicon = Load("invade T\tv\tNONE\t-\t-");
        Assert.Equal(TestLexicon.Project.Frames.Count, lexicon.Frames.Count);
        var frame = Assert.Single(lexicon.Frames, frame => frame.Text == "invade T");
        Assert.Equal(ActionCode.None, frame.Code.Type);
        Assert.Equal(1, frame.Origin.Layer);
    }

    [Fact]
    public void Alternatives_in_another_order_are_the_same_frame()
    {
        var lexicon = Load("call_off &TALKS between|with T\tv\tREJECT\tmeet\t125");
        Assert.Equal(TestLexicon.Project.Frames.Count, lexicon.Frames.Count);
    }

    [Fact]
    public void Set_is_extended_and_made()
    {
        var lexicon = Load("&TALKS\tpowwow", "&BIRD\traven", "feed &BIRD of T\tv\tAID\t-\t070");
        Assert.Contains("powwow", lexicon.Sets.Words("&TALKS"));
        Assert.Equal(["raven"], lexicon.Sets.Words("&BIRD"));
        Assert.Empty(lexicon.Faults);
    }

    [Theory]
    [InlineData("attack T\tv\tASSAULT", "3 columns")]
    [InlineData("attack T\tx\tASSAULT\t-\t190", "kind 'x'")]
    [InlineData("attack T\tv\tASSAULT\t-\t999", "'999' is no CAMEO code")]
    [InlineData("attack T\tv\tAID\t-\t190", "CAMEO 190 is ASSAULT, not AID")]
    [InlineData("attack T\tv\tASSAULT\tphone\t190", "no mode 'phone'")]
    [InlineData("attack T\tv\tNONE\tbeat\t-", "NONE")]
    [InlineData("attack &NOSUCH of T\tv\tASSAULT\t-\t190", "the set &NOSUCH")]
    [InlineData("T\tv\tASSAULT\t-\t190", "no trigger")]
    [InlineData("attack T with\tv\tASSAULT\t-\t190", "nothing follows 'with'")]
    [InlineData("attack T's\tv\tASSAULT\t-\t190", "a noun must follow")]
    [InlineData("attack one||two\tv\tASSAULT\t-\t190", "alternative is empty")]
    [InlineData("attack one|one\tv\tASSAULT\t-\t190", "stands twice")]
    [InlineData("attack Big\tv\tASSAULT\t-\t190", "no word in lower case")]
    public void Faulty_line_is_named_by_file_and_line_and_skipped(string line, string message)
    {
        var lexicon = Load("# comment", "", "defenestrate T\tv\tASSAULT\t-\t182", line);
        var fault = Assert.Single(lexicon.Faults);
        Assert.Contains(message, fault.Message, StringComparison.Ordinal);
        Assert.StartsWith($"{_path}, line 4: ", fault.ToString(), StringComparison.Ordinal);
        Assert.Equal(TestLexicon.Project.Frames.Count + 1, lexicon.Frames.Count);
    }

    [Fact]
    public void Frame_that_stands_twice_in_one_file_is_a_fault() =>
        Assert.Contains("stands already", Assert.Single(Load("zap T\tv\tASSAULT\t-\t190", "zap T\tv\tASSAULT\t-\t190").Faults).Message, StringComparison.Ordinal);

    [Fact]
    public void Shadowed_frame_is_found()
    {
        var lexicon = Load("zap gnome|elf of T\tv\tASSAULT\t-\t190", "zap elf of T\tv\tAID\t-\t070");
        var fault = Assert.Single(LexiconValidator.Unreachable(lexicon));
        Assert.Equal(2, fault.Line);
        Assert.Contains("can never win", fault.Message, StringComparison.Ordinal);
    }

    private ActionLexicon Load(params string[] lines)
    {
        File.WriteAllLines(_path, lines);
        return ActionLexicon.Load(TestLexicon.Data, _path);
    }
}
