using System.Diagnostics;
using System.Text.Json;
using Parley.Records;

namespace Parley.Cli.Tests;

public sealed class ReadCommandTests : IDisposable
{
    private const string Dispatch = """
        Minister rejects ceasefire terms

        ANKARA — Foreign Minister Elena Markovic rejected the latest terms on Tuesday. “We will not sign a paper that leaves our cities under fire,” Markovic told reporters in Ankara. 😀

        According to a UN spokesperson, “the corridor must be opened within hours.”
        """;

    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Report_is_plain_and_fits_eighty_columns()
    {
        var run = ProgramRun.Of("read", _folder.Add("a.txt", Dispatch), "--outlet", "Example Daily", "--date", "2024-02-08");
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.StartsWith("Minister rejects ceasefire terms\n2024-02-08 · Example Daily\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("Elena Markovic", run.Output, StringComparison.Ordinal);
        Assert.Contains("“We will not sign a paper", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain('\e', run.Output);
        Assert.All(run.Output.Split('\n'), line => Assert.True(line.Length <= 80, line));
    }

    [Fact]
    public void Json_lines_are_records_whose_offsets_count_code_points()
    {
        var run = ProgramRun.Of("read", _folder.Add("a.txt", Dispatch), "--format", "jsonl", "--outlet", "Example Daily");
        using var json = JsonDocument.Parse(run.Output);
        var root = json.RootElement;
        Assert.Equal(["format", "id", "title", "text", "date", "outlet", "author", "url", "entities", "statements", "events", "moves", "chain"],
            root.EnumerateObject().Select(p => p.Name));
        Assert.Equal("a.txt", root.GetProperty("id").GetString());
        Assert.Equal(Dispatch, root.GetProperty("text").GetString());
        var last = root.GetProperty("statements").EnumerateArray().Last();
        var span = last.GetProperty("content").GetProperty("spans")[0];
        var runes = Dispatch.EnumerateRunes().Select(r => r.ToString()).ToArray();
        Assert.Equal("“the corridor must be opened within hours.”", string.Concat(runes[span[0].GetInt32()..span[1].GetInt32()]));
        Assert.Equal("Example Daily", root.GetProperty("chain").GetProperty("s1")[0].GetString());
    }

    [Fact]
    public void Output_is_in_input_order_and_does_not_depend_on_jobs()
    {
        var lines = string.Join('\n', Enumerable.Range(1, 60).Select(i => JsonSerializer.Serialize(new { id = $"n{i}", text = $"Envoy {i} left Paris. \"We will talk again on day {i},\" said Anna Weber." })));
        var input = _folder.Add("n.jsonl", lines);
        var one = ProgramRun.Of("read", input, "--format", "jsonl", "--jobs", "1");
        var many = ProgramRun.Of("read", input, "--format", "jsonl", "--jobs", "7");
        Assert.Equal(one.Output, many.Output);
        var ids = many.Output.TrimEnd('\n').Split('\n').Select(line => RecordJson.Read(System.Text.Encoding.UTF8.GetBytes(line)).Id);
        Assert.Equal(Enumerable.Range(1, 60).Select(i => $"n{i}"), ids);
    }

    [Fact]
    public void Json_is_an_object_for_one_article_and_an_array_for_several()
    {
        var a = _folder.Add("a.txt", Dispatch);
        Assert.Equal(JsonValueKind.Object, JsonDocument.Parse(ProgramRun.Of("read", a, "--format", "json").Output).RootElement.ValueKind);
        Assert.Equal(2, JsonDocument.Parse(ProgramRun.Of("read", a, a, "--format", "json").Output).RootElement.GetArrayLength());
    }

    [Fact]
    public void Standard_input_is_read()
    {
        var run = ProgramRun.WithInput(Dispatch, "read", "-", "--format", "jsonl");
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("\"id\":\"stdin\"", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Bad_input_is_reported_and_the_rest_is_done()
    {
        _folder.Add("in/a.txt", Dispatch);
        _folder.Add("in/b.bin", [0x7F, 0x45, 0x4C, 0x46, 0, 1, 2, 3, 0, 0, 0, 255, 254]);
        _folder.Add("in/c.txt", "");
        var run = ProgramRun.Of("read", Path.Combine(_folder.Path, "in"), Path.Combine(_folder.Path, "missing.txt"), "--format", "jsonl");
        Assert.Equal(1, run.ExitCode);
        Assert.Single(run.Output.TrimEnd('\n').Split('\n'));
        foreach (var name in new[] { "b.bin", "c.txt", "missing.txt" }) Assert.Contains(name, run.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("read")]
    [InlineData("read", "missing.txt")]
    [InlineData("read", "--bogus", "x.txt")]
    [InlineData("read", "x.txt", "--format", "pdf")]
    [InlineData("read", "x.txt", "--jobs", "0")]
    [InlineData("read", "x.txt", "--jobs", "many")]
    [InlineData("read", "x.txt", "--map", "nonsense")]
    [InlineData("read", "x.txt", "--date", "tomorrowish")]
    [InlineData("nonsense")]
    [InlineData]
    public void Wrong_usage_ends_with_two_and_a_message(params string[] args)
    {
        var run = ProgramRun.Of(args);
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.NotEmpty(run.Errors);
        Assert.DoesNotContain("   at ", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Output_that_cannot_be_written_is_reported_before_anything_is_read()
    {
        var run = ProgramRun.Of("read", _folder.Add("a.txt", Dispatch), "--output", Path.Combine(_folder.Path, "no", "such", "folder.jsonl"));
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("cannot be written", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Input_is_never_overwritten()
    {
        var input = _folder.Add("a.txt", Dispatch);
        Assert.Equal(2, ProgramRun.Of("read", input, "--output", input).ExitCode);
        Assert.Equal(Dispatch, File.ReadAllText(input));
    }

    [Fact]
    public void Text_of_fifty_megabytes_is_refused_with_a_remedy()
    {
        var sentence = "The envoys met in Geneva and spoke of many things for hours.\n";
        var run = ProgramRun.Of("read", _folder.Add("big.txt", string.Concat(Enumerable.Repeat(sentence, 50_000_000 / sentence.Length))));
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("big.txt: the text has", run.Errors, StringComparison.Ordinal);
        Assert.Contains("split it", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Closed_pipe_ends_the_run_quietly()
    {
        if (OperatingSystem.IsWindows()) return;
        var lines = string.Join('\n', Enumerable.Range(1, 3000).Select(i => JsonSerializer.Serialize(new { id = $"n{i}", text = $"Envoy {i} left Paris." })));
        var input = _folder.Add("n.jsonl", lines);
        using var shell = Process.Start(new ProcessStartInfo("sh", ["-c", $"dotnet exec '{ProgramRun.Program}' read '{input}' --format jsonl | head -n 1 | cut -c1-9"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        Assert.Equal("{\"format\"\n", shell.StandardOutput.ReadToEnd());
        Assert.Equal("", shell.StandardError.ReadToEnd());
        shell.WaitForExit();
    }

    [Fact]
    public void Control_characters_of_an_article_do_not_reach_the_terminal()
    {
        var run = ProgramRun.Of("read", _folder.Add("a.jsonl", "{\"title\":\"Odd \\u001b[31m title\",\"text\":\"“We go \\u001b[2J home now,” said Anna Weber.\"}\n"));
        Assert.Equal(0, run.ExitCode);
        Assert.DoesNotContain('\e', run.Output);
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("read", "--help")]
    [InlineData("parse", "--help")]
    [InlineData("eval", "--help")]
    public void Help_has_an_example(params string[] args)
    {
        var run = ProgramRun.Of(args);
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("Examples:\n  parley ", run.Output, StringComparison.Ordinal);
        Assert.Contains("parley", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Version_names_program_and_model() => Assert.Matches(@"^parley \d+\.\d+\.\d+ \(model .+\)\n$", ProgramRun.Of("--version").Output);
}
