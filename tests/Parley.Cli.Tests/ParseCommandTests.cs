namespace Parley.Cli.Tests;

public sealed class ParseCommandTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Raw_text_becomes_conllu()
    {
        var run = ProgramRun.Of("parse", _folder.Add("a.txt", "Anna Weber left Paris. She didn't wait.\n\nTalks ended."));
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.Equal(2, run.Output.Split('\n').Count(line => line == "# newpar"));
        Assert.Equal(3, run.Output.Split('\n').Count(line => line.StartsWith("# sent_id = ", StringComparison.Ordinal)));
        Assert.Contains("# text = Anna Weber left Paris.\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("Entity=B-PER|TokenRange=0:4", run.Output, StringComparison.Ordinal);
        Assert.All(run.Output.Split('\n').Where(line => line.Length > 0 && line[0] != '#'), line => Assert.Equal(10, line.Split('\t').Length));
    }

    [Fact]
    public void Pretokenized_tokens_are_kept_as_they_are()
    {
        const string Lines = "Anna Weber 's 3.5 -LRB- %% 😀 don't\n\n. .\nx\n";
        var run = ProgramRun.WithInput(Lines, "parse", "--pretokenized", "--format", "iob", "-");
        Assert.Equal(0, run.ExitCode);
        var sentences = run.Output.TrimEnd('\n').Split("\n\n").Select(s => string.Join(' ', s.Split('\n').Select(line => line.Split('\t')[0])));
        Assert.Equal(["Anna Weber 's 3.5 -LRB- %% 😀 don't", ". .", "x"], sentences);
        Assert.All(run.Output.Split('\n').Where(line => line.Length > 0), line => Assert.Matches("\t(O|[BI]-(PER|ORG|LOC|MISC))$", line));
    }

    [Fact]
    public void Result_does_not_depend_on_jobs()
    {
        var input = _folder.Add("a.txt", string.Concat(Enumerable.Repeat("Anna Weber left Paris. She did not wait for Karl Otto.\n", 200)));
        Assert.Equal(ProgramRun.Of("parse", input, "--jobs", "1").Output, ProgramRun.Of("parse", input, "--jobs", "4").Output);
    }

    [Fact]
    public void Missing_and_empty_files_are_reported()
    {
        var run = ProgramRun.Of("parse", "--pretokenized", _folder.Add("a.txt", ""), Path.Combine(_folder.Path, "b.txt"));
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains("a.txt", run.Errors, StringComparison.Ordinal);
        Assert.Contains("b.txt", run.Errors, StringComparison.Ordinal);
    }
}
