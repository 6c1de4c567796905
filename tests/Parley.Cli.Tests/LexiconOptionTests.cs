namespace Parley.Cli.Tests;

/// <summary>A user's own actions, through the real program.</summary>
public sealed class LexiconOptionTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Own_action_is_coded_and_named_as_the_rule()
    {
        var text = _folder.Add("a.txt", "Norway defenestrated Sweden on Monday.");
        var lexicon = _folder.Add("mine.tsv", "defenestrate T\tv\tASSAULT\t-\t182\n");
        var run = ProgramRun.Of("read", text, "--format", "events", "--lexicon", lexicon);
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.Contains("mine.tsv:1", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Line_that_cannot_be_used_is_named_and_the_rest_is_used()
    {
        var text = _folder.Add("a.txt", "Norway defenestrated Sweden on Monday.");
        var lexicon = _folder.Add("mine.tsv", "half a line\ndefenestrate T\tv\tASSAULT\t-\t182\n");
        var run = ProgramRun.Of("read", text, "--format", "events", "--lexicon", lexicon);
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("mine.tsv, line 1", run.Errors, StringComparison.Ordinal);
        Assert.Contains("mine.tsv:2", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Lexicon_that_is_not_there_stops_the_run()
    {
        var run = ProgramRun.Of("read", _folder.Add("a.txt", "Norway met Sweden."), "--lexicon", "nowhere.tsv");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("nowhere.tsv", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Own_action_decides_the_type_of_a_pair_and_bad_lines_are_named()
    {
        var pairs = _folder.Add("p.tsv", "uid\tsentence\tsource\ttarget\n1\tNorway defenestrated Sweden on Monday.\tNorway\tSweden\n");
        var lexicon = _folder.Add("mine.tsv", "half a line\ndefenestrate T\tv\tASSAULT\t-\t182\n");
        var run = ProgramRun.Of("code", "--pairs", pairs, "--lexicon", lexicon);
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("mine.tsv, line 1", run.Errors, StringComparison.Ordinal);
        Assert.Contains("\n1\tASSAULT\t", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--pairs", "p.tsv", "--lexicon", "nowhere.tsv")]
    [InlineData("--petrarch", "p.tsv", "--dictionaries", ".", "--lexicon", "mine.tsv")]
    public void Lexicon_that_is_absent_or_out_of_place_is_refused(params string[] args)
    {
        _folder.Add("p.tsv", "uid\tsentence\tsource\ttarget\n1\tNorway met Sweden.\tNorway\tSweden\n");
        var run = ProgramRun.In(_folder.Path, ["code", .. args]);
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains("--lexicon", run.Errors, StringComparison.Ordinal);
    }
}
