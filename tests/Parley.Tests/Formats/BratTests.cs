using FsCheck;
using FsCheck.Fluent;
using Parley.Formats.Brat;
using Parley.Records;
using Parley.TestRecords;
using Parley.Text;
using Record = Parley.Records.Record;

namespace Parley.Tests.Formats;

public sealed class BratTests
{
    private const string Text = "Weber said on Monday: “We go.” It rains.";

    [Fact]
    public void Annotations_are_as_brat_wants_them() => Snapshot.Check("harbour.ann", Write(Crafted.Full));

    [Fact]
    public void Configuration_lists_the_kinds_that_occur()
    {
        using var output = new StringWriter();
        BratConfiguration.Write(output, ["promises", "says"]);
        Snapshot.Check("annotation.conf", output.ToString());
        Assert.Contains("Value:asks|decrees|intends|promises|reports|says|thinks\n", output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Record_comes_back_as_it_was() => AssertSame(Crafted.Full);

    [Fact]
    public void Any_record_comes_back_but_for_line_breaks_at_the_edges() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(500), Prop.ForAll(ArbMap.Default.ArbFor<int>(), seed => AssertSame(RandomRecords.Make(seed))));

    [Fact]
    public void Every_line_of_any_record_is_one_annotation()
    {
        for (var seed = 0; seed < 200; seed++)
        {
            var record = RandomRecords.Make(seed);
            var runes = record.Text.EnumerateRunes().Select(rune => rune.ToString()).ToArray();
            foreach (var line in Write(record).Split('\n')[..^1])
            {
                Assert.Matches(@"^([TRA]|#)\d+\t", line);
                var columns = line.Split('\t');
                if (line[0] != 'T') continue;
                Assert.Equal(3, columns.Length);
                var words = columns[1][(columns[1].IndexOf(' ', StringComparison.Ordinal) + 1)..].Split(';')
                    .Select(place => place.Split(' ').Select(int.Parse).ToArray())
                    .Select(place => string.Concat(runes[place[0]..place[1]]));
                Assert.Equal(string.Join(' ', words), columns[2]);
            }
        }
    }

    [Fact]
    public void Relations_of_other_projects_may_hang_on_the_cue()
    {
        var record = Read("T1\tSource 0 5\tWeber\nT2\tcue 6 10\tsaid\nT3\tContent 22 30\t“We go.”\nR1\tHolder Arg1:T2 Arg2:T1\nR2\tSays Arg1:T2 Arg2:T3\n");
        var statement = Assert.Single(record.Statements);
        Assert.Equal(("Weber", "said", "“We go.”", "direct"), (statement.Source?.Name, record.Words(statement.Cue), record.TextOf(statement), statement.Form));
    }

    [Fact]
    public void Events_are_attributions_whose_trigger_is_the_cue()
    {
        var record = Read("T1\tSource 0 5\tWeber\nT2\tAttribution 6 10\tsaid\nT3\tContent 23 25\tWe\nT4\tContent 26 28\tgo\nE1\tAttribution:T2 Source:T1 Content:T3 Content2:T4\n");
        var statement = Assert.Single(record.Statements);
        Assert.Equal(("Weber", "said", "We … go", "s1"), (statement.Source?.Name, record.Words(statement.Cue), record.TextOf(statement), statement.Id));
    }

    [Fact]
    public void Content_alone_is_a_statement()
    {
        var record = Read("T9\tContent 31 40\tIt rains.\n*\tEquiv T9 T9\nN1\tReference T9 Wikidata:Q1\tx\n\n");
        Assert.Equal((null, "indirect", 1.0), (record.Statements[0].Source, record.Statements[0].Form, record.Statements[0].Confidence));
    }

    [Theory]
    [InlineData("T1 Source 0 5", "line 1")]
    [InlineData("T1\tSource", "place")]
    [InlineData("T1\tSource 5 0\tx", "'5 0'")]
    [InlineData("T1\tSource 0 4000\tx", "outside the text")]
    [InlineData("T1\tSource 0 x\tx", "'0 x'")]
    [InlineData("T1\tContent 0 5\tWeber\nR1\tHasSource Arg1:T1", "line 2")]
    [InlineData("E1\tAttribution", "trigger")]
    public void Damaged_lines_are_named(string annotations, string part) =>
        Assert.Contains(part, Assert.Throws<FormatException>(() => Read(annotations)).Message, StringComparison.Ordinal);

    [Fact]
    public void Any_lines_are_read_or_refused_with_a_message()
    {
        string[] pieces = ["T1", "T2", "R1", "E1", "A1", "#1", "\t", " ", ";", ":", "0", "5", "99", "Content", "Source", "Cue", "Inside", "Arg1:T1", "Arg2:T2", "Arg2:T1", "\n", "{\"id\":3}", "{", "AnnotatorNotes", "Form"];
        var random = new Random(3);
        for (var round = 0; round < 5000; round++)
            try
            {
                Read("T1\tContent 0 5\tWeber\nT2\tContent 6 10\tsaid\n" + string.Concat(Enumerable.Range(0, random.Next(20)).Select(_ => pieces[random.Next(pieces.Length)])));
            }
            catch (FormatException e)
            {
                Assert.StartsWith("x.ann, line ", e.Message, StringComparison.Ordinal);
            }
    }

    [Fact]
    public void File_names_are_safe_and_unlike_each_other()
    {
        var names = new BratFileNames();
        Assert.Equal(["harbour", "harbour-2", "HARBOUR-3", "_.._etc_passwd", "article", "article-2", "https___example.org_a_b", "___"],
            new[] { "harbour.txt", "harbour", "HARBOUR", "../../etc/passwd", "", "...", "https://example.org/a?b", "日本語" }.Select(names.Next));
        Assert.True(names.Next(new string('x', 5000)).Length <= 100);
    }

    private static string Write(Record record)
    {
        using var output = new StringWriter();
        BratWriter.Write(output, record);
        return output.ToString();
    }

    private static Record Read(string annotations) => Read(Text, annotations);

    private static Record Read(string text, string annotations)
    {
        using var input = new StringReader(annotations);
        return BratReader.Read(text, input, "x", "x.ann");
    }

    private static void AssertSame(Record record)
    {
        var back = Read(record.Text, Write(record)).Statements.ToDictionary(statement => statement.Id);
        IReadOnlyList<TextSpan> Normal(IReadOnlyList<TextSpan> spans) => BratSpans.Normalize(record.Text, spans);
        Participant? Who(Participant? who) => who is not null && Normal(who.Spans) is { Count: > 0 } spans ? who with { Spans = spans } : null;
        var kept = record.Statements.Where(statement => Normal(statement.Content).Count > 0).ToDictionary(statement => statement.Id);
        Assert.Equal(kept.Keys.Order(), back.Keys.Order());
        foreach (var (id, statement) in kept)
        {
            var expected = statement with
            {
                Source = Who(statement.Source),
                Addressee = Who(statement.Addressee),
                Medium = Who(statement.Medium),
                Cue = Normal(statement.Cue),
                Content = BratSpans.Normalize(record.Text, statement.Content),
                Time = statement.Time is { } time && Normal(time.Spans) is { Count: > 0 } spans ? time with { Spans = spans } : null,
                Parent = statement.Parent is { } parent && kept.ContainsKey(parent) ? parent : null,
                Relation = statement.Relation is { } relation && kept.ContainsKey(relation.Of) ? relation : null,
            };
            Assert.Equivalent(expected, back[id], strict: true);
        }
    }
}
