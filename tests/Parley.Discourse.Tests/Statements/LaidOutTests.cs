using Parley.Discourse.Statements;

namespace Parley.Discourse.Tests.Statements;

/// <summary>Signed quotations and the turns of transcripts, written as <c>source | cue | content</c>.</summary>
public sealed class LaidOutTests
{
    private const string Quoted = "“/PUNCT/3/punct ~Tolls/NOUN/3/nsubj hurt/VERB/0/root us/PRON/3/obj ~./PUNCT/3/punct ~”/PUNCT/3/punct";

    private static string[] Signed(string notation)
    {
        var context = Drafts.Context(notation);
        return Drafts.Describe(context, new SignedQuotations(context).Find(ParagraphRuns.Of(context)).Select(laid => laid.Draft));
    }

    private static string[] Turns(string notation)
    {
        var context = Drafts.Context(notation);
        return Drafts.Describe(context, new SpeakerTurns(context).Find(ParagraphRuns.Of(context)).Select(laid => laid.Draft));
    }

    [Theory]
    [InlineData(Quoted + " ―/PROPN/3/parataxis Ida/PROPN/7/flat/PER Brandt/PROPN/7/flat/+")]
    [InlineData(Quoted + "\n\n—/PUNCT/2/punct Ida/PROPN/0/root/PER Brandt/PROPN/2/flat/+ ~,/PUNCT/2/punct Port/PROPN/2/appos Lorne/PROPN/5/flat")]
    public void Quotation_is_signed_behind_a_dash(string notation)
    {
        var dash = notation.Contains('―', StringComparison.Ordinal) ? "―" : "—";
        Assert.Equal([$"Ida Brandt | {dash} | “Tolls hurt us.”"], Signed(notation));
    }

    [Theory]
    [InlineData(Quoted + " ―/PUNCT/9/punct Brandt/PROPN/9/nsubj/PER left/VERB/3/parataxis")]
    [InlineData(Quoted + "\n\n—/PUNCT/3/punct A/DET/3/det farmer/NOUN/0/root herself/PRON/3/nmod")]
    [InlineData("Tolls/NOUN/2/nsubj hurt/VERB/0/root —/PUNCT/4/punct Brandt/PROPN/2/parataxis/PER")]
    public void Dash_before_something_else_signs_nothing(string notation) => Assert.Empty(Signed(notation));

    [Fact]
    public void Speakers_in_capitals_take_turns() =>
        Assert.Equal(["VOS | : | Who fired?", "KOLL | : | Nobody fired."], Turns(
            "VOS/PROPN/0/root/PER ~:/PUNCT/1/punct Who/PRON/4/nsubj fired/VERB/1/parataxis ~?/PUNCT/4/punct\n\n" +
            "“/PUNCT/2/punct ~KOLL/PROPN/0/root/PER ~:/PUNCT/2/punct Nobody/PRON/5/nsubj fired/VERB/2/parataxis ~./PUNCT/5/punct"));

    [Theory]
    [InlineData("VIDEO/NOUN/0/root ~:/PUNCT/1/punct Ships/NOUN/4/nsubj burn/VERB/1/parataxis\n\nVOS/PROPN/0/root/PER ~:/PUNCT/1/punct Rain/NOUN/4/nsubj falls/VERB/1/parataxis")]
    [InlineData("UPDATE/NOUN/0/root ~:/PUNCT/1/punct Rain/NOUN/4/nsubj fell/VERB/1/parataxis\n\nUPDATE/NOUN/0/root ~:/PUNCT/1/punct Rain/NOUN/4/nsubj falls/VERB/1/parataxis")]
    public void Labels_of_other_kinds_are_no_turns(string notation) => Assert.Empty(Turns(notation));

    [Theory]
    [InlineData("Weber/PROPN/0/root/PER ~:/PUNCT/1/punct talks/NOUN/4/nsubj end/VERB/1/parataxis\n\nRain/NOUN/2/nsubj fell/VERB/0/root", "Weber | : | talks end")]
    [InlineData("Weber/PROPN/0/root ~:/PUNCT/1/punct talks/NOUN/4/nsubj end/VERB/1/parataxis\n\nIda/PROPN/3/nsubj/PER Weber/PROPN/1/flat/+ left/VERB/0/root", "Weber | : | talks end")]
    [InlineData("Poll/NOUN/0/root ~:/PUNCT/1/punct voters/NOUN/4/nsubj stay/VERB/1/parataxis\n\nRain/NOUN/2/nsubj fell/VERB/0/root", "Poll | : | voters stay")]
    [InlineData("Sarrow/PROPN/0/root/LOC ~:/PUNCT/1/punct ten/NUM/4/nummod days/NOUN/1/appos\n\nRain/NOUN/2/nsubj fell/VERB/0/root", null)]
    [InlineData("Weber/PROPN/0/root/PER ~:/PUNCT/1/punct talks/NOUN/4/nsubj end/VERB/1/parataxis", null)]
    public void Person_or_document_speaks_in_a_headline(string notation, string? expected)
    {
        var context = Drafts.Context(notation);
        var found = new HeadlineSpeaker(context).Find(ParagraphRuns.Of(context));
        Assert.Equal(expected, found is null ? null : Drafts.Describe(context, [found.Draft])[0]);
    }
}
