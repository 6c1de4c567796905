using System.Text;
using System.Text.Json;
using Parley.Records;
using Parley.Text;
using Record = Parley.Records.Record;

namespace Parley.Tests;

public sealed class RecordJsonTests
{
    private static readonly Record Full = new()
    {
        Id = "n1",
        Title = "A \"title\" – with marks",
        Text = "😀 Anna Weber said: “No 🕊 today.”",
        Date = "2024-02-08",
        Outlet = "Example Daily",
        Entities = [new RecordEntity { Id = "e1", Name = "Anna Weber", Type = "person", Mentions = [new TextSpan(3, 13)] }],
        Statements =
        [
            new Statement
            {
                Id = "s1",
                Source = new Participant([new TextSpan(3, 13)], "e1", "Anna Weber"),
                Cue = [new TextSpan(14, 19)],
                Content = [new TextSpan(20, 34)],
                Form = "direct",
                Kind = "says",
                Time = new RecordTime([new TextSpan(27, 32)], "today", "2024-02-08"),
                Relation = new StatementRelation("denies", "s1"),
                Confidence = 0.9,
                Chain = ["Example Daily", "Anna Weber"],
            },
        ],
    };

    private static string Json(Record record) => Encoding.UTF8.GetString(RecordJson.ToBytes(record));

    [Fact]
    public void Properties_stand_in_the_order_of_the_contract() => Assert.Equal(
        """{"format":"parley-record/1","id":"n1","title":"A \"title\" – with marks","text":"\uD83D\uDE00 Anna Weber said: “No \uD83D\uDD4A today.”","date":"2024-02-08","outlet":"Example Daily","author":null,"url":null,"""
        + """ "entities":[{"id":"e1","name":"Anna Weber","type":"person","country":null,"code":null,"sectors":[],"role":null,"wikidata":null,"mentions":[[2,12]]}],""".TrimStart()
        + """ "statements":[{"id":"s1","source":{"spans":[[2,12]],"entity":"e1","name":"Anna Weber"},"cue":{"spans":[[13,18]]},"content":{"spans":[[19,32]]},""".TrimStart()
        + """ "form":"direct","kind":"says","parent":null,"addressee":null,"medium":null,"time":{"spans":[[25,30]],"text":"today","value":"2024-02-08"},""".TrimStart()
        + """ "relation":{"kind":"denies","of":"s1"},"negated":false,"confidence":0.9}],"events":[],"moves":[],"chain":{"s1":["Example Daily","Anna Weber"]}}""".TrimStart(),
        Json(Full));

    [Fact]
    public void Record_comes_back_as_it_was()
    {
        var back = RecordJson.Read(RecordJson.ToBytes(Full, indented: true));
        Assert.Equal(Json(Full), Json(back));
        Assert.Equal(Full.Statements[0].Content, back.Statements[0].Content);
        Assert.Equal("“No 🕊 today.”", back.TextOf(back.Statements[0]));
    }

    [Fact]
    public void Empty_record_has_every_property()
    {
        using var json = JsonDocument.Parse(Json(new Record { Id = "x", Text = "" }));
        Assert.Equal(13, json.RootElement.EnumerateObject().Count());
        Assert.Equal(0, json.RootElement.GetProperty("events").GetArrayLength());
        Assert.Equal(JsonValueKind.Object, json.RootElement.GetProperty("chain").ValueKind);
    }

    [Fact]
    public void Cue_that_is_not_there_is_null() => Assert.Contains(
        "\"source\":null,\"cue\":null,",
        Json(Full with { Statements = [Full.Statements[0] with { Source = null, Cue = [] }] }),
        StringComparison.Ordinal);

    [Fact]
    public void Line_breaks_and_control_characters_keep_a_record_on_one_line()
    {
        var json = Json(new Record { Id = "x", Text = "a\nb\r\u0000\u2028c\ud800" });
        Assert.DoesNotContain('\n', json);
        Assert.Equal("a\nb\r\u0000\u2028c\ufffd", RecordJson.Read(Encoding.UTF8.GetBytes(json)).Text);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("{\"format\":\"other/1\"}")]
    [InlineData("not json")]
    public void Foreign_json_is_refused(string json) => Assert.ThrowsAny<JsonException>(() => RecordJson.Read(Encoding.UTF8.GetBytes(json)));

    [Fact]
    public void Span_outside_the_text_is_refused() => Assert.Throws<JsonException>(
        () => RecordJson.Read(Encoding.UTF8.GetBytes(Json(Full).Replace("[[2,12]]", "[[2,1200]]", StringComparison.Ordinal))));

    [Fact]
    public void Code_points_map_back_to_code_units()
    {
        const string Text = "a😀b🕊c";
        var map = new CodePointMap(Text);
        for (var i = 0; i <= Text.Length; i++)
            if (i == Text.Length || !char.IsLowSurrogate(Text[i]))
                Assert.Equal(i, map.ToUtf16(map.ToCodePoints(i)));
    }
}
