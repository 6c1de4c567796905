using Parley.Events.Coding;
using Parley.Events.Lexicon;
using Parley.Events.Matching;
using Parley.Text;

namespace Parley.Events.Tests;

public sealed class MetaphorTableTests
{
    private static readonly string Path = System.IO.Path.Combine(TestLexicon.Data, "events", "metaphors.tsv");
    private static readonly MetaphorTable Table = MetaphorTable.Load(Path);

    public static TheoryData<string, string> Rows
    {
        get
        {
            var rows = new TheoryData<string, string>();
            foreach (var line in File.ReadLines(Path))
                if (!line.StartsWith('#') && line.Split('\t') is [var word, var meaning]) rows.Add(word, meaning);
            return rows;
        }
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void Word_between_politicians_of_one_country_is_a_quarrel(string word, string meaning)
    {
        Assert.True(Table.IsQuarrel(Match(), word, [Actor("GBRLEG")], [Actor("GBRGOV")], out var blame));
        Assert.Equal(meaning == "blame", blame);
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void Word_is_violence_for_soldiers_states_and_strangers(string word, string meaning)
    {
        Assert.Contains(meaning, (string[])["blame", "nothing"]);
        Assert.False(Table.IsQuarrel(Match(), word, [Actor("GBRMIL")], [Actor("GBRGOV")], out _));
        Assert.False(Table.IsQuarrel(Match(), word, [Actor("GBR")], [Actor("GBRGOV")], out _));
        Assert.False(Table.IsQuarrel(Match(), word, [Actor("GBRGOV")], [Actor("FRAGOV")], out _));
        Assert.False(Table.IsQuarrel(Match(), word, [Actor("GBRGOV")], [], out _));
    }

    [Fact]
    public void Word_that_is_plain_violence_is_none() =>
        Assert.False(Table.IsQuarrel(Match(), "kill", [Actor("GBRLEG")], [Actor("GBRGOV")], out _));

    private static FrameMatch Match() => new()
    {
        Frame = TestLexicon.Project.Triggered(FrameKind.Verb, "attack").ToArray().First(frame => frame.Text == "attack T"),
        Trigger = 1,
        Source = 0,
        Target = 2,
        IsReciprocal = false,
        Words = [1],
    };

    private static CodedActor Actor(string code) => new([new TextSpan(0, 1)], code, null, code) { Country = code[..3] };
}
