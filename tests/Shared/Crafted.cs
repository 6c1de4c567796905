using Parley.Records;
using Parley.Text;
using Record = Parley.Records.Record;

namespace Parley.TestRecords;

/// <summary>Records made by hand, with everything that a statement can have.</summary>
internal static class Crafted
{
    public const string Text =
        "Envoy says harbour deal was refused\n\n"
        + "Petra Lindqvist told the Northern Gazette on Monday that she had heard the admiral say “we will never give up the harbour” "
        + "and that the council believed him. “It was over,” she said, “before it began.”\n\n"
        + "In November the council's spokesman confirmed earlier reporting by the Tide that Admiral Okoro warned the mayor that ships would be sunk.\n\n"
        + "Okoro denied it. “Nobody was warned,” he wrote. 😀 It was reported that talks go on.";

    /// <summary>An article whose statements nest, go round their cues, and answer each other.</summary>
    public static Record Full { get; } = new()
    {
        Id = "harbour.txt",
        Title = "Envoy says harbour deal was refused",
        Text = Text,
        Date = "2021-12-07",
        Outlet = "Meridian Wire",
        Author = "Ana Brandt",
        Url = "https://example.org/harbour?a=1&b=2",
        Entities =
        [
            Entity("e1", "Petra Lindqvist", "person", "Petra Lindqvist"),
            Entity("e2", "Northern Gazette", "organization", "Northern Gazette"),
            Entity("e3", "Tide", "organization", "Tide"),
            Entity("e4", "Admiral Okoro", "person", "Admiral Okoro", "Okoro denied"),
        ],
        Statements =
        [
            Make("s1", Who("Envoy", "e1", "Petra Lindqvist"), "says", ["harbour deal was refused"], "indirect", "Petra Lindqvist"),
            Make("s2", Who("Petra Lindqvist", "e1"), "told", ["that she had heard the admiral say “we will never give up the harbour” and that the council believed him"], "mixed", "Northern Gazette", "Petra Lindqvist") with
            {
                Medium = Who("the Northern Gazette", "e2", "Northern Gazette"),
                Time = new RecordTime([Span("on Monday")], "on Monday", "2021-12-06"),
                Confidence = 0.873,
            },
            Make("s3", Who("the admiral", "e4", "Admiral Okoro"), "say “", ["“we will never give up the harbour”"], "direct", "Northern Gazette", "Petra Lindqvist", "Admiral Okoro") with { Parent = "s2", Cue = [Span("say", "the admiral ")] },
            Make("s4", Who("the council", null), "believed", ["him"], "indirect", "Northern Gazette", "Petra Lindqvist", "the council") with { Parent = "s2", Kind = "thinks" },
            Make("s5", Who("she", "e1", "Petra Lindqvist", after: "over,” "), "said", ["“It was over,”", "“before it began.”"], "direct", "Petra Lindqvist"),
            Make("s6", Who("the council's spokesman", null), "confirmed", ["earlier reporting by the Tide that Admiral Okoro warned the mayor that ships would be sunk"], "indirect", "the council's spokesman") with
            {
                Time = new RecordTime([Span("In November")], "In November", "2021-11"),
                Relation = new StatementRelation("confirms", "s7"),
            },
            Make("s7", Who("the Tide", "e3", "Tide"), "earlier reporting by", ["that Admiral Okoro warned the mayor that ships would be sunk"], "indirect", "the council's spokesman", "Tide") with { Parent = "s6", Kind = "reports" },
            Make("s8", Who("Admiral Okoro", "e4"), "warned", ["that ships would be sunk"], "indirect", "the council's spokesman", "Tide", "Admiral Okoro") with
            {
                Parent = "s7",
                Addressee = Who("the mayor", null),
            },
            Make("s9", Who("Okoro", "e4", "Admiral Okoro", after: "sunk.\n\n"), "denied", ["it"], "indirect", "Admiral Okoro") with { Content = [Span("it", "Okoro denied ")], Relation = new StatementRelation("denies", "s8"), Negated = true },
            Make("s10", Who("he", "e4", "Admiral Okoro", after: "warned,” "), "wrote", ["“Nobody was warned,”"], "direct", "Admiral Okoro"),
            Make("s11", null, "It was reported", ["that talks go on"], "indirect"),
        ],
    };

    /// <summary>The span of words in the text, the first that stand after <paramref name="after"/>.</summary>
    public static TextSpan Span(string words, string after = "")
    {
        var start = Text.IndexOf(words, Text.IndexOf(after, StringComparison.Ordinal) + after.Length, StringComparison.Ordinal);
        if (start < 0) throw new InvalidOperationException($"The text lacks '{words}'.");
        return new TextSpan(start, start + words.Length);
    }

    private static Participant Who(string words, string? entity, string? name = null, string after = "") => new([Span(words, after)], entity, name ?? words);

    private static RecordEntity Entity(string id, string name, string type, params string[] mentions) =>
        new() { Id = id, Name = name, Type = type, Mentions = [.. mentions.Select(words => Span(words))] };

    private static Statement Make(string id, Participant? source, string cue, string[] content, string form, params string[] chain) => new()
    {
        Id = id,
        Source = source,
        Cue = [Span(cue)],
        Content = [.. content.Select(words => Span(words))],
        Form = form,
        Kind = "says",
        Confidence = 0.9,
        Chain = ["Meridian Wire", .. chain],
    };
}
