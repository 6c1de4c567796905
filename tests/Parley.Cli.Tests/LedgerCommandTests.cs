using System.Text.Json;

namespace Parley.Cli.Tests;

/// <summary>The commands over a ledger, with the real program.</summary>
public sealed class LedgerCommandTests : IDisposable
{
    private readonly TempFolder _folder = new();

    private string Ledger => Path.Combine(_folder.Path, "talks.db");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Demo_tells_track_positions_and_claim_on_one_screen()
    {
        var run = ProgramRun.Of("demo");
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("Egypt (EGY) and Israel (ISR), ", run.Output, StringComparison.Ordinal);
        Assert.Contains("Positions", run.Output, StringComparison.Ordinal);
        Assert.Contains("6 outlets, 1 origin", run.Output, StringComparison.Ordinal);
        Assert.InRange(run.Output.Split('\n').Length, 20, 60);
    }

    [Fact]
    public void Tracks_are_listed_and_told_in_every_format()
    {
        Fill();
        Assert.Contains("[FIN-NOR-2001]", ProgramRun.Of("tracks", "--ledger", Ledger).Output, StringComparison.Ordinal);
        Assert.Contains("Time line", ProgramRun.Of("tracks", "FIN-NOR", "--ledger", Ledger).Output, StringComparison.Ordinal);
        Assert.StartsWith("track,date,dated,kind,", ProgramRun.Of("tracks", "FIN-NOR", "--ledger", Ledger, "--format", "csv").Output, StringComparison.Ordinal);
        using var json = JsonDocument.Parse(ProgramRun.Of("tracks", "FIN-NOR", "--ledger", Ledger, "--format", "json").Output);
        Assert.NotEmpty(json.RootElement.GetProperty("steps").EnumerateArray());
        Assert.Equal(2, ProgramRun.Of("tracks", "QQQ", "--ledger", Ledger).ExitCode);
    }

    [Fact]
    public void Amended_move_changes_the_export_and_not_what_the_machine_said()
    {
        Fill();
        var moves = ProgramRun.Of("search", "in:moves kind:reject", "--ledger", Ledger, "--format", "csv").Output.Split('\n');
        var id = moves[1].Split(',')[1];
        Assert.Equal(0, ProgramRun.Of("amend", id, "reject", "--by", "A. Reader", "--ledger", Ledger).ExitCode);
        var amended = ProgramRun.Of("export", "--format", "records", "--ledger", Ledger).Output;
        var machine = ProgramRun.Of("export", "--format", "records", "--machine", "--ledger", Ledger).Output;
        Assert.True(Rejections(amended) < Rejections(machine));
    }

    [Fact]
    public void Corrected_move_is_searched_and_shown_with_who_corrected_it()
    {
        Fill();
        var id = ProgramRun.Of("search", "in:moves kind:reject", "--ledger", Ledger, "--format", "csv").Output.Split('\n')[1].Split(',')[1];
        Assert.Equal(0, ProgramRun.Of("amend", id, "correct", "kind=counter", "--by", "A. Reader", "--note", "asks for more", "--ledger", Ledger).ExitCode);
        Assert.Contains("(kind corrected by A. Reader)", ProgramRun.Of("search", "kind:counter", "--ledger", Ledger).Output, StringComparison.Ordinal);
        Assert.DoesNotContain(id, ProgramRun.Of("search", "kind:reject", "--ledger", Ledger).Output, StringComparison.Ordinal);
        Assert.Contains(id, ProgramRun.Of("search", "kind:reject", "--machine", "--ledger", Ledger).Output, StringComparison.Ordinal);
        var shown = ProgramRun.Of("show", id, "--ledger", Ledger).Output;
        Assert.Contains("kind          counter", shown, StringComparison.Ordinal);
        Assert.Contains("kind corrected by A. Reader", shown, StringComparison.Ordinal);
        Assert.Contains("the machine said reject", string.Join(' ', shown.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
        using var json = JsonDocument.Parse(ProgramRun.Of("show", id, "--ledger", Ledger, "--format", "json").Output);
        Assert.Equal("reject", json.RootElement.GetProperty("amended")[0].GetProperty("machine").GetString());
    }

    [Theory]
    [InlineData("there is no option '--fromat'", "search", "river", "--fromat")]
    [InlineData("can have all these fields at once", "search", "speaker:a type:REJECT")]
    [InlineData("only statements have a lineage", "lineage", "type:REJECT")]
    [InlineData("--limit many: give 0 or a larger number", "search", "river", "--limit", "many")]
    [InlineData("at character 6: 'soon' is no date", "search", "date:soon")]
    public void Wrong_use_is_told_with_a_remedy(string words, params string[] arguments)
    {
        Fill();
        Assert.Contains(words, ProgramRun.Of([.. arguments, "--ledger", Ledger]).Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("polecat", "Event ID\t")]
    [InlineData("events", "article\t")]
    [InlineData("plover", "{\"id\":")]
    public void Events_are_exported(string format, string beginning)
    {
        Fill();
        Assert.StartsWith(beginning, ProgramRun.Of("export", "--format", format, "--ledger", Ledger).Output, StringComparison.Ordinal);
    }

    private static int Rejections(string records) => records.Split("\"kind\":\"reject\"").Length - 1;

    private void Fill()
    {
        string[] texts =
        [
            "Finland offered Norway a share of the river water on Monday.", "Norway rejected Finland's offer of river water on Tuesday.",
            "Finland demanded that Norway open the road.", "Norway accepted Finland's plan for the river water.",
        ];
        var lines = texts.Select((text, i) => JsonSerializer.Serialize(new { id = $"r{i}", outlet = $"Outlet {i}", date = $"2001-03-{1 + 4 * i:00}", text }));
        var input = _folder.Add("talks.jsonl", string.Join('\n', lines) + "\n");
        Assert.Equal(0, ProgramRun.Of("ingest", input, "--ledger", Ledger).ExitCode);
    }
}
