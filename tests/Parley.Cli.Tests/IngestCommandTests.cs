using System.Text.Json;

namespace Parley.Cli.Tests;

public sealed class IngestCommandTests : IDisposable
{
    private readonly TempFolder _folder = new();

    private string Db => Path.Combine(_folder.Path, "t.db");

    public void Dispose() => _folder.Dispose();

    private ProgramRun Ingest(params string[] args) => ProgramRun.Of(["ingest", .. args, "--ledger", Db]);

    private ProgramRun Run(params string[] args) => ProgramRun.Of([.. args, "--ledger", Db]);

    [Fact]
    public void Articles_are_stored_and_found()
    {
        var input = _folder.Add("a.txt", "Talks end\n\n“The canal will stay open,” said Anna Weber.");
        var first = Ingest(input, "--outlet", "Example Daily", "--date", "2024-02-08");
        Assert.Equal((0, ""), (first.ExitCode, first.Errors));
        Assert.Matches("^1 articles added with [1-9] statements, 0 were there already", first.Output);
        Assert.StartsWith("0 articles added with 0 statements, 1 were there already", Ingest(input, "--outlet", "Example Daily", "--date", "2024-02-08").Output, StringComparison.Ordinal);
        var found = Run("search", "speaker:weber", "canal");
        Assert.StartsWith("2024-02-08 · Example Daily · Anna Weber — said [", found.Output, StringComparison.Ordinal);
        using var json = JsonDocument.Parse(Run("search", "canal", "--format", "json").Output);
        var id = json.RootElement.GetProperty("items")[0].GetProperty("id").GetString()!;
        Assert.Contains("speaker       Anna Weber\n", Run("show", id).Output, StringComparison.Ordinal);
        Assert.Contains("[" + id + "]", Run("show", id[..8]).Output, StringComparison.Ordinal);
        using var shown = JsonDocument.Parse(Run("show", id.Split(':')[0], "--format", "json").Output);
        Assert.Equal("Talks end", shown.RootElement.GetProperty("title").GetString());
        Assert.Equal(1, shown.RootElement.GetProperty("statements").GetArrayLength());
        Assert.StartsWith("statement,article,date,outlet,speaker,", Run("show", id, "--format", "csv").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Failures_are_kept_until_they_are_mended()
    {
        _folder.Add("in/a.txt", "“We go,” said Anna Weber.");
        var bad = _folder.Add("in/b.txt", "");
        var folder = Path.Combine(_folder.Path, "in");
        Assert.Equal(1, Ingest(folder).ExitCode);
        Assert.Contains("b.txt: the content is empty", Run("failures").Output, StringComparison.Ordinal);
        File.WriteAllText(bad, "“We stay,” said Karl Otto.");
        Assert.Equal(0, Ingest(folder).ExitCode);
        Assert.Equal("name,reason,source\n", Run("failures", "--format", "csv").Output);
    }

    [Fact]
    public void Ledger_inside_the_folder_is_not_read_as_an_article()
    {
        _folder.Add("a.txt", "“We go,” said Anna Weber.");
        Assert.Equal((0, ""), (Ingest(_folder.Path).ExitCode, Ingest(_folder.Path).Errors));
    }

    [Fact]
    public void Entities_are_merged_and_split()
    {
        var input = _folder.Add("n.jsonl", string.Join('\n',
            JsonSerializer.Serialize(new { id = "a", text = "“We will open the harbour,” said Anna Weber." }),
            JsonSerializer.Serialize(new { id = "b", text = "“The harbour is closed,” said Karl Otto." })));
        Assert.Equal(0, Ingest(input).ExitCode);
        using var list = JsonDocument.Parse(Run("entities", "--format", "json").Output);
        var ids = list.RootElement.EnumerateArray().ToDictionary(entity => entity.GetProperty("name").GetString()!, entity => entity.GetProperty("id").GetString()!);
        var (anna, karl) = (ids["Anna Weber"], ids["Karl Otto"]);
        var merged = Run("merge", anna, karl, "--by", "Jo", "--at", "2024-05-01T12:00Z", "--note", "a test");
        Assert.Equal((0, $"{anna} Anna Weber: 2 articles\n", ""), (merged.ExitCode, merged.Output, merged.Errors));
        Assert.Contains($"2024-05-01T12:00:00Z Jo: {karl} merged into {anna} (a test)", Run("show", karl).Output, StringComparison.Ordinal);
        Assert.Equal($"{karl} Karl Otto: 1 articles\n", Run("split", karl, "--by", "Jo").Output);
        Assert.Equal(2, Run("split", karl, "--by", "Jo").ExitCode);
    }

    [Fact]
    public void Hundreds_of_stray_arguments_are_one_mistake()
    {
        var run = Run(["export", .. Enumerable.Range(0, 300).Select(i => $"f{i}")]);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("'f0' (and 299 more such faults)\n", run.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("'f1'", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Bad_query_points_to_its_fault()
    {
        Ingest(_folder.Add("a.txt", "“We go,” said Anna Weber."));
        var run = Run("search", "go", "speekr:weber");
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains("at character 4: there is no field 'speekr'; did you mean 'speaker'?", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Lineage_is_a_tree()
    {
        var input = _folder.Add("n.jsonl", string.Join('\n',
            JsonSerializer.Serialize(new { id = "a", outlet = "Northern Gazette", date = "2024-05-01", text = "“We will open the eastern harbour to every flag before winter,” said Anna Weber." }),
            JsonSerializer.Serialize(new { id = "b", outlet = "Southern Post", date = "2024-05-02", text = "“We will open the eastern harbour to every flag,” Anna Weber told the Northern Gazette on Tuesday." })));
        Assert.Equal(0, Ingest(input).ExitCode);
        var tree = Run("lineage", "harbour");
        Assert.Equal((0, ""), (tree.ExitCode, tree.Errors));
        Assert.Contains("2 outlets, 1 origin\n└─ 2024-05-01 Northern Gazette: Anna Weber — said [", tree.Output, StringComparison.Ordinal);
        Assert.Contains("\n   └─ 2024-05-02 Southern Post: Anna Weber — told — repeated,", tree.Output, StringComparison.Ordinal);
        using var json = JsonDocument.Parse(Run("lineage", "harbour", "--format", "json").Output);
        Assert.Equal(1, json.RootElement[0].GetProperty("independent_origins").GetInt32());
        Assert.Equal(3, Run("lineage", "harbour", "--format", "csv").Output.TrimEnd('\n').Split('\n').Length);
    }

    [Theory]
    [InlineData("search", "x", "--ledger", "missing.db")]
    [InlineData("show", "abcd", "--ledger", "missing.db")]
    [InlineData("failures", "--ledger", "missing.db")]
    [InlineData("ingest", "x.txt", "--ledger", "no/such/folder/x.db")]
    [InlineData("ingest", "x.txt", "--ledger", "postgres://127.0.0.1:1/x")]
    [InlineData("search")]
    public void Ledger_that_cannot_be_used_is_told(params string[] args)
    {
        var run = ProgramRun.In(_folder.Path, args);
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.StartsWith("parley: ", run.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Errors, StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(_folder.Path, "missing.db")));
    }

    [Theory]
    [InlineData("ingest")]
    [InlineData("search")]
    [InlineData("show")]
    [InlineData("failures")]
    [InlineData("lineage")]
    public void Help_has_an_example(string command) =>
        Assert.Contains($"Examples:\n  parley {command}", ProgramRun.Of(command, "--help").Output, StringComparison.Ordinal);
}
