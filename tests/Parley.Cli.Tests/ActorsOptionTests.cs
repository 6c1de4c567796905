namespace Parley.Cli.Tests;

/// <summary>A user's own actors, through the real program.</summary>
public sealed class ActorsOptionTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Own_organisation_is_coded()
    {
        var text = _folder.Add("a.txt", "Hamas attacked Norway on Monday.");
        Tables("organisations.tsv", "Hamas\t-\tgovernment\tPSE\tPSEGOV\t-\t-\n");
        var run = ProgramRun.Of("read", text, "--format", "events", "--actors", Mine);
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.Contains("PSEGOV", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("PSEGOV", ProgramRun.Of("read", text, "--format", "events").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Row_that_cannot_be_used_is_named_by_file_and_line()
    {
        Tables("leaders.tsv", "# mine\nIda Placeholder\tGBR\tking of the hill\t2001\t-\t-\n");
        var run = ProgramRun.Of("read", _folder.Add("a.txt", "Norway met Sweden."), "--actors", Mine);
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains("leaders.tsv, line 2", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Table_that_nothing_reads_and_folder_that_is_absent_are_refused()
    {
        var text = _folder.Add("a.txt", "Norway met Sweden.");
        Tables("leader.tsv", "");
        var misnamed = ProgramRun.Of("read", text, "--actors", Mine);
        Assert.Equal(2, misnamed.ExitCode);
        Assert.Contains("leader.tsv", misnamed.Errors, StringComparison.Ordinal);
        var absent = ProgramRun.Of("ingest", text, "--ledger", Path.Combine(_folder.Path, "l.db"), "--actors", "nowhere");
        Assert.Equal(2, absent.ExitCode);
        Assert.Contains("nowhere", absent.Errors, StringComparison.Ordinal);
    }

    private string Mine => Path.Combine(_folder.Path, "mine");

    private void Tables(string name, string rows)
    {
        Directory.CreateDirectory(Mine);
        File.WriteAllText(Path.Combine(Mine, name), rows);
    }
}
