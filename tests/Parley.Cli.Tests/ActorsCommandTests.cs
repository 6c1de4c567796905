namespace Parley.Cli.Tests;

public sealed class ActorsCommandTests
{
    [Fact]
    public void A_known_name_tells_its_role_on_the_day_and_all_its_terms()
    {
        var run = ProgramRun.Of("actors", "Anwar Sadat", "--date", "1978-07-23");
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("EGYGOV", run.Output, StringComparison.Ordinal);
        Assert.Contains("in office on 1978-07-23", run.Output, StringComparison.Ordinal);
        Assert.Contains("1970-09-28 to 1981-10-06", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_name_says_so() => Assert.Contains("no word of it is in a table", ProgramRun.Of("actors", "Ostravan Weaver").Output, StringComparison.Ordinal);

    [Fact]
    public void A_day_that_is_none_is_refused() => Assert.Equal(2, ProgramRun.Of("actors", "Anwar Sadat", "--date", "yesterday").ExitCode);
}
