using Parley.Records;
using Parley.Telling;
using Parley.Text;
using Record = Parley.Records.Record;

namespace Parley.Tests.Telling;

public sealed class TellingTests
{
    [Theory]
    [InlineData("acts.tsv", 4)]
    [InlineData("stances.tsv", 2)]
    public void Rows_are_sorted_and_stand_once(string table, int columns)
    {
        var rows = TellingTable.Rows(table).ToList();
        Assert.All(rows, row => Assert.Equal(columns, row.Length));
        var keys = rows.ConvertAll(row => columns == 2 ? row[0] : row[0] + "\t" + row[1]);
        Assert.Equal(keys.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal), keys);
    }

    [Fact]
    public void Every_kind_of_move_and_type_of_event_can_be_told()
    {
        string[] moves = ["accept", "concede", "condition", "counter", "demand", "mediate", "meet", "offer", "reject", "withdraw"];
        string[] types = ["ACCUSE", "AGREE", "AID", "ASSAULT", "COERCE", "CONCEDE", "CONSULT", "COOPERATE", "MOBILIZE", "PROTEST", "REJECT", "REQUEST", "RETREAT", "SANCTION", "SUPPORT", "THREATEN"];
        Assert.All(moves, kind => Assert.All((string[])["alone", "both", "what", "whom"], has => Assert.NotNull(ActTable.Find(kind, null, has))));
        Assert.All(types, kind => Assert.All((string[])["alone", "whom"], has => Assert.NotNull(ActTable.Find(kind, null, has))));
        foreach (var row in TellingTable.Rows("acts.tsv"))
        {
            var whom = row[1] is "both" or "whom";
            var what = row[1] is "both" or "what";
            Assert.All(row[2..], words => Assert.Equal((whom, what), (words.Contains("{whom}", StringComparison.Ordinal), words.Contains("{what}", StringComparison.Ordinal))));
        }
    }

    [Theory]
    [InlineData("said", "indirect", false, null)]
    [InlineData("did not say", "indirect", true, "negated")]
    [InlineData("denied", "indirect", false, "denies")]
    [InlineData("has flatly rejected", "mixed", false, "denies")]
    [InlineData("ruled out", "indirect", false, "denies")]
    [InlineData("denied", "direct", false, null)]
    [InlineData("doubts", "indirect", false, "doubts")]
    [InlineData("refused", "indirect", false, "refuses")]
    [InlineData("never denied", "indirect", false, null)]
    [InlineData("confirmed", "direct", false, "confirms")]
    [InlineData(null, "direct", false, null)]
    public void Words_of_saying_tell_the_stance(string? cue, string form, bool negated, string? stance) => Assert.Equal(stance, Stance.Of(cue, form, negated));

    [Theory]
    [InlineData("Anna Lind", "did not say", true, "the envoy", "Anna Lind — did not say (negated) → the envoy")]
    [InlineData("Jon Berg", "denied", false, null, "Jon Berg — denied (denial)")]
    [InlineData("attorneys general", "say", false, null, "attorneys general — say")]
    [InlineData(null, "was\n reported", false, null, "Speaker not named — was reported")]
    [InlineData("we", null, false, "", "we")]
    public void Line_has_the_words_of_the_text(string? who, string? cue, bool negated, string? whom, string line) =>
        Assert.Equal(line, StatementLine.Of(who, cue, "indirect", negated, whom).ToString());

    [Theory]
    [InlineData("reject", "Korvania", "Jon Orr", "Orr's request for talks", "actual", "Korvania rejected Orr's request for talks (23 July 1978)")]
    [InlineData("reject", "Korvania", "Valdia", "", "denied", "Korvania did not turn down Valdia (23 July 1978)")]
    [InlineData("offer", "Korvania", "Valdia", "a ceasefire; grain", "future", "Korvania will offer Valdia a ceasefire and grain (23 July 1978)")]
    [InlineData("ASSAULT", "the rebels", "", "", "historic", "The rebels earlier carried out an attack (23 July 1978)")]
    [InlineData("CONSULT", "Anna Lind; Jon Berg", "Anna Lind; Jon Berg", "", "actual", "Anna Lind and Jon Berg held talks (23 July 1978)")]
    [InlineData("CONSULT", "Anna Lind; Jon Berg", "Anna Lind; Jon Berg", "", "hypothetical", "Anna Lind and Jon Berg would hold talks (23 July 1978)")]
    public void Acts_are_told_in_sentences(string kind, string actors, string toward, string issues, string status, string sentence)
    {
        static string[] Parts(string list) => list.Split("; ", StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(sentence, ActSentence.Of(new Act { Kind = kind, Actors = Parts(actors), Toward = Parts(toward), Issues = Parts(issues), Status = status, Time = "1978-07-23" }));
    }

    [Fact]
    public void Verb_of_the_text_is_told_where_it_stands_between_the_two()
    {
        var record = new Record { Id = "a", Text = "Korvania shelled Valdia." };
        RecordActor Actor(string name) => new([new TextSpan(record.Text.IndexOf(name, StringComparison.Ordinal), record.Text.IndexOf(name, StringComparison.Ordinal) + name.Length)], null, "---", name);
        var shelled = new RecordEvent
        {
            Id = "v1", Type = "ASSAULT", Cameo = "190", Quad = 4, Score = -10, Source = [Actor("Korvania")], Target = [Actor("Valdia")], Trigger = [new TextSpan(9, 16)],
            Status = "actual", Rule = "r", Confidence = 1,
        };
        Assert.Equal("Korvania shelled Valdia", ActSentence.Of(record, shelled));
        Assert.Equal("Korvania will attack Valdia: “shelled”", ActSentence.Of(record, shelled with { Status = "future" }));
    }
}
