using System.Text.Json;

namespace Parley.Cli.Tests;

public sealed class EvalCommandTests : IDisposable
{
    private const string Text = "“We will not sign a paper that leaves our cities under fire,” Elena Markovic said.\n";

    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Attributions_are_scored_and_errors_listed()
    {
        var gold = _folder.Add("gold.jsonl", Gold("n1", new { source = new[] { new[] { 62, 76 } }, cue = new[] { new[] { 77, 81 } }, content = new[] { new[] { 0, 61 } } }));
        var run = ProgramRun.Of("eval", gold, "--errors", "-");
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.Contains("whole exact        P 1.000  R 1.000  F1 1.000\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("  direct                  1 in gold: found 1.000  lenient 1.000  exact 1.000\n", run.Output, StringComparison.Ordinal);
        Assert.EndsWith("\nerror\twhere\tplace\tgold\tfound\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Own_records_and_brat_folders_are_perfect_gold()
    {
        var a = _folder.Add("a.txt", Text);
        var records = _folder.Add("records.jsonl", ProgramRun.Of("read", a, "--format", "jsonl").Output);
        var folder = Path.Combine(_folder.Path, "brat");
        Assert.Equal(0, ProgramRun.Of("read", a, "--format", "brat", "--output", folder).ExitCode);
        var run = ProgramRun.Of("eval", records, folder, "--format", "json");
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        var lines = run.Output.TrimEnd('\n').Split('\n');
        Assert.Equal(2, lines.Length);
        foreach (var line in lines)
        {
            using var json = JsonDocument.Parse(line);
            Assert.All(json.RootElement.GetProperty("scores").EnumerateArray(), score => Assert.Equal(1, score.GetProperty("f1").GetDouble()));
        }
    }

    [Fact]
    public void Records_of_another_system_are_scored_without_reading()
    {
        var gold = _folder.Add("gold.jsonl", Gold("n1", new { source = Array.Empty<int[]>(), cue = new[] { new[] { 77, 81 } }, content = new[] { new[] { 0, 61 } } }) + "\n" + Gold("n2"));
        var records = _folder.Add("r.jsonl", """{"id":"n1","statements":[{"source":null,"cue":{"spans":[[77,81]]},"content":{"spans":[[0,61]]}},{"content":{"spans":[[0,9]]},"parent":"s1"}]}""");
        var run = ProgramRun.Of("eval", gold, "--records", records);
        Assert.Contains("whole exact        P 1.000  R 1.000  F1 1.000\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("gold 1 attributions, system 1 statements (counted once for each annotator), 1 articles without a record\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Trees_and_names_are_told_by_their_content()
    {
        var trees = _folder.Add("t", ProgramRun.WithInput("Anna Weber left Paris. She didn't wait.", "parse", "-").Output);
        var names = _folder.Add("n", "Anna\tB-Person\nWeber\tI-Person\nleft\tO\nParis\tB-LOC\n");
        var run = ProgramRun.Of("eval", trees, names, "--types", "Person=PER");
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.Contains("LAS                P 1.0000  R 1.0000  F1 1.0000\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("Person             P 1.0000  R 1.0000  F1 1.0000  (gold 1)\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Bad_gold_is_reported_and_the_rest_is_done()
    {
        var good = _folder.Add("a.jsonl", Gold("n1"));
        string[] bad =
        [
            _folder.Add("b.jsonl", Gold("n1") + "\n{\"id\":3}\n"), _folder.Add("c.txt", "word\n"), _folder.Add("d.jsonl", "{\"id\":\"x\"}\n"), _folder.Add("e.jsonl", "{nothing"),
            _folder.Add("f.conllu", "1\ta\ta\tX\tX\t_\t9\tdep\t_\t_\n"), _folder.Add("g", ""), Path.Combine(_folder.Path, "none"), _folder.Add("h.gz", [0x1F, 0x8B, 1, 2, 3]),
        ];
        _folder.Add("brat/x.ann", "T1\tContent 0 5\tx\n");
        var run = ProgramRun.Of(["eval", good, .. bad, Path.Combine(_folder.Path, "brat")]);
        Assert.Equal(1, run.ExitCode);
        foreach (var name in bad) Assert.Contains(Path.GetFileName(name), run.Errors, StringComparison.Ordinal);
        Assert.Contains("9 of 10 inputs failed", run.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("internal error", run.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("eval")]
    [InlineData("eval", "none.jsonl", "--records", "none.jsonl")]
    [InlineData("eval", "none.jsonl", "--types", "nonsense")]
    public void Wrong_usage_ends_with_two(params string[] args) => Assert.Equal((2, ""), (ProgramRun.Of(args).ExitCode, ProgramRun.Of(args).Output));

    private static string Gold(string id, params object[] attributions) =>
        JsonSerializer.Serialize(new { id, text = Text, annotations = new Dictionary<string, object[]> { ["x"] = attributions } });
}
