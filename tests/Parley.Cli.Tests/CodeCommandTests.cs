namespace Parley.Cli.Tests;

public sealed class CodeCommandTests : IDisposable
{
    private const string Records = """
        <Validation><Sentences>
        <Sentence date="20120101" id="one"><Text>Valdoria criticized Kestria.</Text></Sentence>
        <Sentence date="20120101" id="two"><Text>Nothing happened.</Text></Sentence>
        <Sentence date="20120101" id="three"><Text>Kestria was criticized by Valdoria and Osterland.</Text></Sentence>
        </Sentences></Validation>
        """;

    private readonly TempFolder _folder = new();

    public CodeCommandTests()
    {
        _folder.Add("d/own.actors.txt", "VALDORIA [VAL]\nKESTRIA [KES]\nOSTERLAND [OST]\nBROKEN [X\n");
        _folder.Add("d/own.verbs.txt", "--- CRITICIZE [111] ---\nCRITICIZE\n");
    }

    private string Dictionaries => Path.Combine(_folder.Path, "d");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Each_event_is_a_row_and_bad_lines_are_reported()
    {
        var run = ProgramRun.Of("code", "--petrarch", _folder.Add("r.xml", Records), "--dictionaries", Dictionaries);
        Assert.Equal((0, "one\tVAL\tKES\t111\nthree\tVAL\tKES\t111\nthree\tOST\tKES\t111\n"), (run.ExitCode, run.Output));
        Assert.Contains("own.actors.txt:4: ", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Standard_input_and_explanations_work()
    {
        var run = ProgramRun.WithInput(Records, "code", "--petrarch", "-", "--dictionaries", Dictionaries, "--explain");
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("own.verbs.txt:2", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Broken_xml_keeps_what_came_before_and_fails()
    {
        var run = ProgramRun.Of("code", "--petrarch", _folder.Add("r.xml", Records[..Records.IndexOf("</Sentences>", StringComparison.Ordinal)]), "--dictionaries", Dictionaries);
        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("one\t", run.Output, StringComparison.Ordinal);
        Assert.Contains("r.xml", run.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--petrarch", "absent.xml", "--dictionaries", ".")]
    [InlineData("--dictionaries", ".")]
    [InlineData("--petrarch", "absent.xml")]
    public void Wrong_usage_is_refused(params string[] args)
    {
        var run = ProgramRun.In(_folder.Path, ["code", .. args]);
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.StartsWith("parley: ", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_without_dictionaries_is_refused()
    {
        var run = ProgramRun.Of("code", "--petrarch", _folder.Add("r.xml", Records), "--dictionaries", _folder.Path);
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains("no verb dictionary", run.Errors, StringComparison.Ordinal);
    }
}
