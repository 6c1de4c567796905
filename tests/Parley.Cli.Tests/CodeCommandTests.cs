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

    [Fact]
    public void Each_row_of_pairs_gets_a_row_in_order_and_bad_lines_are_reported()
    {
        const string Rows = "target\tuid\tsentence\tsource\nSweden\ta\tNorway condemned Sweden on Monday.\tNorway\nbroken\tb\nSweden\tc\tNorway shelled Sweden.\tNorway\n\td\t\t\n";
        var file = _folder.Add("p.tsv", Rows);
        var run = ProgramRun.Of("code", "--pairs", file);
        var lines = run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(1, run.ExitCode);
        Assert.Equal("uid\ttype\tmode\tcameo\tconfidence\tevidence", lines[0]);
        Assert.Equal(["a\tACCUSE", "b\t", "c\tASSAULT", "d\t"], lines.Skip(1).Select(line => string.Join('\t', line.Split('\t')[..2])));
        Assert.All(lines, line => Assert.Equal(6, line.Split('\t').Length));
        Assert.Contains("p.tsv:3: ", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Features_of_pairs_are_the_same_however_many_work_on_them()
    {
        var file = _folder.Add("p.tsv", "uid\tsentence\tsource\ttarget\n" + string.Concat(Enumerable.Range(0, 20).Select(i => $"{i}\tNorway shelled Sweden {i} times.\tNorway\tSweden\n")));
        var one = ProgramRun.Of("code", "--pairs", file, "--features", "--jobs", "1");
        Assert.Equal(one.Output, ProgramRun.Of("code", "--pairs", file, "--features", "--jobs", "4").Output);
        Assert.Contains(" fbst:ASSAULT ", one.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Explanations_of_pairs_name_what_spoke_for_the_type()
    {
        var run = ProgramRun.WithInput("uid\tsentence\tsource\ttarget\nx\tNorway refused to meet Sweden.\tNorway\tSweden\n", "code", "--pairs", "-", "--explain");
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("  REJECT ", run.Output, StringComparison.Ordinal);
        Assert.Contains("    +", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("uid\tsentence\tsource\n", "target")]
    [InlineData("", "uid, sentence, source, target")]
    public void A_table_of_pairs_without_its_columns_is_refused(string table, string missing)
    {
        var run = ProgramRun.WithInput(table, "code", "--pairs", "-");
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains($"line 1: the column {missing} is missing", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Absent_files_and_mixed_options_are_refused()
    {
        Assert.Equal(2, ProgramRun.In(_folder.Path, "code", "--pairs", "absent.tsv").ExitCode);
        Assert.Equal(2, ProgramRun.In(_folder.Path, "code", "--features").ExitCode);
        Assert.Equal(2, ProgramRun.In(_folder.Path, "code", "--pairs", "a.tsv", "--petrarch", "b.xml").ExitCode);
    }
}
