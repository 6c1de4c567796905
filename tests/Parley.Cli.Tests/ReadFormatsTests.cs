using System.Text.Json;
using Parley.Formats.Brat;
using Parley.Records;

namespace Parley.Cli.Tests;

/// <summary>The forms of output that are not text, through the real program.</summary>
public sealed class ReadFormatsTests : IDisposable
{
    private const string Dispatch = "Minister rejects terms\n\n“We will not sign a paper that leaves our cities under fire,” Elena Markovic told reporters in Ankara. 😀 “Never,” she said.\n";

    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Html_of_one_article_is_one_page()
    {
        var run = ProgramRun.Of("read", _folder.Add("a.txt", Dispatch), "--format", "html", "--outlet", "Example Daily");
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.StartsWith("<!doctype html>\n", run.Output, StringComparison.Ordinal);
        Assert.EndsWith("</html>\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("id=\"s1\"", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("<details", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Html_of_several_articles_is_one_page_with_a_list_and_does_not_depend_on_jobs()
    {
        var input = _folder.Add("n.jsonl", string.Join('\n', Enumerable.Range(1, 20).Select(i => JsonSerializer.Serialize(new { id = $"n{i}", title = $"Talks {i}", text = Dispatch }))));
        var run = ProgramRun.Of("read", input, "--format", "html", "--jobs", "1");
        Assert.Equal(run.Output, ProgramRun.Of("read", input, "--format", "html", "--jobs", "5").Output);
        Assert.Equal(20, run.Output.Split("<details").Length - 1);
        Assert.Contains("id=\"a20-s1\"", run.Output, StringComparison.Ordinal);
        Assert.Single(run.Output.Split("<!doctype html>")[1..]);
    }

    [Fact]
    public void Linked_data_are_an_object_for_one_article_and_an_array_for_several()
    {
        var a = _folder.Add("a.txt", Dispatch);
        using var one = JsonDocument.Parse(ProgramRun.Of("read", a, "--format", "jsonld").Output);
        Assert.Equal("NewsArticle", one.RootElement.GetProperty("@type").GetString());
        using var two = JsonDocument.Parse(ProgramRun.Of("read", a, a, "--format", "jsonld").Output);
        Assert.Equal(2, two.RootElement.GetArrayLength());
    }

    [Fact]
    public void Brat_folder_holds_texts_annotations_and_configuration_and_reads_back()
    {
        var a = _folder.Add("a.txt", Dispatch);
        var folder = Path.Combine(_folder.Path, "out");
        var run = ProgramRun.Of("read", a, a, "--format", "brat", "--output", folder);
        Assert.Equal((0, "", ""), (run.ExitCode, run.Output, run.Errors));
        Assert.Equal(["a-2.ann", "a-2.txt", "a.ann", "a.txt", "annotation.conf"], Directory.EnumerateFiles(folder).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        using var annotations = new StreamReader(Path.Combine(folder, "a.ann"));
        var back = BratReader.Read(File.ReadAllText(Path.Combine(folder, "a.txt")), annotations, "a", "a.ann");
        var record = RecordJson.Read(System.Text.Encoding.UTF8.GetBytes(ProgramRun.Of("read", a, "--format", "jsonl").Output));
        Assert.Equal(record.Statements.Select(record.TextOf), back.Statements.Select(back.TextOf));
    }

    [Fact]
    public void Brat_needs_a_folder_and_never_overwrites_annotations()
    {
        var a = _folder.Add("a.txt", Dispatch);
        var run = ProgramRun.Of("read", a, "--format", "brat");
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains("--output DIR", run.Errors, StringComparison.Ordinal);
        var mine = _folder.Add("mine/a.ann", "T1\tContent 0 5\tx\n");
        Assert.Equal(2, ProgramRun.Of("read", a, "--format", "brat", "--output", Path.GetDirectoryName(mine)!).ExitCode);
        Assert.Equal("T1\tContent 0 5\tx\n", File.ReadAllText(mine));
    }
}
