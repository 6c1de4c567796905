using Parley.Discourse.Quotations;
using Parley.Language.Analysis;
using Parley.Text;

namespace Parley.Discourse.Tests.Quotations;

/// <summary>Attributions, written as <c>source | cue | content</c>, on trees given by hand.</summary>
public sealed class QuotationFinderTests
{
    private const string Quote = "\"/PUNCT/3/punct ~We/PRON/3/nsubj ~wait/VERB/7/ccomp ~,/PUNCT/3/punct ~\"/PUNCT/3/punct";

    private static string[] Find(string notation) => [.. Layer(notation, out var analysis).Attributions.Select(a => Describe(a, analysis))];

    private static AttributionLayer Layer(string notation, out AnalyzedText analysis) => Analysis.Attribute(notation, out analysis);

    private static string Describe(Attribution attribution, AnalyzedText analysis)
    {
        var text = analysis.Segments.Text;
        return $"{(attribution.Source is { } source ? source.Span.Of(text).ToString() : "")} | {Join(attribution.Cue)} | {Join(attribution.Content)}";

        string Join(IEnumerable<TextSpan> spans) => string.Join(" … ", spans.Select(s => s.Of(text).ToString()));
    }

    [Fact]
    public void Speaker_before_the_verb() =>
        Assert.Equal(["Markovic | said | \"Wewait,\""], Find($"{Quote} Markovic/PROPN/7/nsubj/PER said/VERB/0/root ~./PUNCT/7/punct"));

    [Fact]
    public void Speaker_behind_the_verb_with_apposition()
    {
        var layer = Layer(Quote.Replace("/7/ccomp", "/6/ccomp") + " said/VERB/0/root Karl/PROPN/6/nsubj/PER Weber/PROPN/7/flat/+ ~,/PUNCT/10/punct a/DET/10/det"
            .Replace("10", "11") + " envoy/NOUN/7/appos ~./PUNCT/6/punct", out var analysis);
        var attribution = Assert.Single(layer.Attributions);
        Assert.Equal("Karl Weber, a envoy | said | \"Wewait,\"", Describe(attribution, analysis));
        Assert.Equal(("Karl Weber", 0), (attribution.Source!.Name, attribution.Source.Entity));
    }

    [Fact]
    public void Inserted_clause_is_found_without_a_tie_in_the_tree()
    {
        var attribution = Assert.Single(Layer("\"/PUNCT/3/punct ~We/PRON/3/nsubj ~wait/VERB/0/root ~,/PUNCT/3/punct ~\"/PUNCT/3/punct she/PRON/7/nsubj said/VERB/0/root ~./PUNCT/7/punct", out _).Attributions);
        Assert.Equal(QuotationRules.ByTouch, attribution.Confidence);
    }

    [Fact]
    public void Two_pieces_around_a_cue_are_one_content() =>
        Assert.Equal(["he | said | \"Wewait,\" … \"andhope.\""], Find(
            Quote + " he/PRON/7/nsubj said/VERB/0/root ~,/PUNCT/7/punct \"/PUNCT/11/punct ~and/CCONJ/11/cc ~hope/VERB/3/conj ~./PUNCT/11/punct ~\"/PUNCT/11/punct"));

    [Fact]
    public void Quotation_that_goes_on_behind_the_cues_sentence_is_the_same() =>
        Assert.Equal(["he | said | \"Wewait,\" … \"Wedohope.\""], Find(
            Quote + " he/PRON/7/nsubj said/VERB/0/root ~./PUNCT/7/punct\n"
            + "\"/PUNCT/4/punct ~We/PRON/4/nsubj ~do/AUX/4/aux ~hope/VERB/0/root ~./PUNCT/4/punct ~\"/PUNCT/4/punct"));

    [Fact]
    public void Colon_belongs_to_the_verb() =>
        Assert.Equal(["He | said: | \"Wewait.\""], Find(
            "He/PRON/2/nsubj said/VERB/0/root ~:/PUNCT/2/punct \"/PUNCT/6/punct ~We/PRON/6/nsubj ~wait/VERB/2/ccomp ~./PUNCT/6/punct ~\"/PUNCT/6/punct"));

    [Fact]
    public void According_to_names_its_source() =>
        Assert.Equal(["an envoy | according to | \"Wewait,\""], Find(
            "\"/PUNCT/3/punct ~We/PRON/3/nsubj ~wait/VERB/0/root ~,/PUNCT/3/punct ~\"/PUNCT/3/punct according/VERB/9/case to/ADP/6/fixed an/DET/9/det envoy/NOUN/3/obl ~./PUNCT/3/punct"));

    [Fact]
    public void Name_and_colon_stand_for_a_verb() =>
        Assert.Equal(["Weber | : | \"Wewait.\""], Find(
            "Weber/PROPN/0/root/PER ~:/PUNCT/1/punct \"/PUNCT/5/punct ~We/PRON/5/nsubj ~wait/VERB/1/parataxis ~./PUNCT/5/punct ~\"/PUNCT/5/punct"));

    [Fact]
    public void Headline_gives_its_words_to_the_person_before_the_colon() =>
        Assert.Equal(["Weber | : | talks will go on"], Find(
            "Weber/PROPN/0/root/PER ~:/PUNCT/1/punct talks/NOUN/5/nsubj will/AUX/5/aux go/VERB/1/parataxis on/ADP/5/compound:prt\n\n"
            + "Nothing/PRON/2/nsubj happened/VERB/0/root ~./PUNCT/2/punct"));

    [Fact]
    public void Fragment_in_a_reported_clause_makes_it_mixed()
    {
        var attribution = Assert.Single(Layer(
            "He/PRON/2/nsubj said/VERB/0/root that/SCONJ/9/mark it/PRON/9/nsubj was/AUX/9/cop \"/PUNCT/9/punct ~no/DET/9/det ~good/ADJ/9/amod "
            + "~basis/NOUN/2/ccomp for/ADP/11/case talks/NOUN/9/nmod ~\"/PUNCT/9/punct ~./PUNCT/2/punct", out var analysis).Attributions);
        Assert.Equal(AttributionForm.Mixed, attribution.Form);
        Assert.Equal("He | said | that it was \"nogoodbasis for talks\"", Describe(attribution, analysis));
    }

    [Theory]
    [InlineData("The/DET/4/det \"/PUNCT/4/punct ~special/ADJ/4/amod ~operation/NOUN/6/nsubj ~\"/PUNCT/4/punct began/VERB/0/root ~./PUNCT/6/punct")]
    [InlineData("Joe/PROPN/6/nsubj/PER \"/PUNCT/3/punct ~Fox/PROPN/1/flat ~\"/PUNCT/3/punct Weber/PROPN/1/flat/PER said/VERB/0/root no/INTJ/6/obj ~./PUNCT/6/punct")]
    [InlineData("He/PRON/2/nsubj signed/VERB/0/root \"/PUNCT/4/punct ~Peace/PROPN/2/obj ~For/ADP/6/case ~Our/PRON/4/nmod ~Children/PROPN/4/flat ~\"/PUNCT/4/punct ~./PUNCT/2/punct")]
    [InlineData("It/PRON/2/nsubj lasted/VERB/0/root \"/PUNCT/4/punct ~years/NOUN/2/obj ~./PUNCT/4/punct ~\"/PUNCT/4/punct")]
    public void Scare_quotes_nicknames_and_titles_are_left_alone(string notation) => Assert.Empty(Find(notation));

    [Fact]
    public void Short_answer_right_behind_the_verb_is_speech() =>
        Assert.Equal(["He | said | \"themoat.\""], Find(
            "He/PRON/2/nsubj said/VERB/0/root \"/PUNCT/5/punct ~the/DET/5/det ~moat/NOUN/2/ccomp ~./PUNCT/5/punct ~\"/PUNCT/5/punct"));

    [Fact]
    public void Pronoun_is_the_only_person_named_before() => Assert.Equal("Elena Markovic", PronounAfter(
        "Elena/PROPN/3/nsubj/PER Markovic/PROPN/1/flat/+ left/VERB/0/root ~./PUNCT/3/punct"));

    [Fact]
    public void Pronoun_after_two_people_stays_a_pronoun() => Assert.Equal("she", PronounAfter(
        "Markovic/PROPN/2/nsubj/PER met/VERB/0/root Weber/PROPN/2/obj/PER ~./PUNCT/2/punct"));

    [Fact]
    public void Passive_verb_takes_its_agent_not_its_subject() =>
        Assert.Equal([" | was told | \"Wewait.\""], Find(
            "He/PRON/3/nsubj:pass was/AUX/3/aux:pass told/VERB/0/root ~,/PUNCT/3/punct \"/PUNCT/7/punct ~We/PRON/7/nsubj ~wait/VERB/3/ccomp ~./PUNCT/7/punct ~\"/PUNCT/7/punct"));

    [Fact]
    public void Whole_sentence_without_a_cue_has_no_source()
    {
        var attribution = Assert.Single(Layer("\"/PUNCT/3/punct ~We/PRON/3/nsubj ~wait/VERB/0/root here/ADV/3/advmod ~./PUNCT/3/punct ~\"/PUNCT/3/punct", out _).Attributions);
        Assert.Null(attribution.Source);
        Assert.Equal(QuotationRules.WithoutCue, attribution.Confidence);
    }

    private static string PronounAfter(string sentence) =>
        Assert.Single(Layer($"{sentence}\n\n{Quote} she/PRON/7/nsubj said/VERB/0/root ~./PUNCT/7/punct", out _).Attributions).Source!.Name;
}
