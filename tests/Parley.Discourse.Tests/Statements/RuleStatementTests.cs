using Parley.Discourse.Statements;
using Parley.Discourse.Trees;

namespace Parley.Discourse.Tests.Statements;

/// <summary>What the rules propose, written as <c>source | cue | content</c>, on trees given by hand.</summary>
public sealed class RuleStatementTests
{
    private static string[] Inside(string notation)
    {
        var context = Drafts.Context(notation);
        return Drafts.Describe(context, new TreeStatements(context).In(Drafts.Whole(context), []));
    }

    [Fact]
    public void Verb_with_a_clause() =>
        Assert.Equal(["Ferrante | believe | that talks help"], Inside(
            "Ferrante/PROPN/2/nsubj/PER believe/VERB/0/root that/SCONJ/5/mark talks/NOUN/5/nsubj help/VERB/2/ccomp"));

    [Fact]
    public void Verb_with_an_infinitive_keeps_whom_it_asks_in_the_content() =>
        Assert.Equal(["Sarrow | had ask | the league to go"], Inside(
            "Sarrow/PROPN/3/nsubj/LOC had/AUX/3/aux ask/VERB/0/root the/DET/5/det league/NOUN/3/obj to/PART/7/mark go/VERB/3/xcomp"));

    [Fact]
    public void Preposition_of_a_verb_belongs_to_the_cue() =>
        Assert.Equal(["Estmark | hope for | peace"], Inside("Estmark/PROPN/2/nsubj/LOC hope/VERB/0/root for/ADP/4/case peace/NOUN/2/obl"));

    [Fact]
    public void Noun_with_a_possessor() =>
        Assert.Equal(["Estmark's | promise | of grain"], Inside("Estmark/PROPN/3/nmod:poss/LOC ~'s/PART/1/case promise/NOUN/6/nsubj of/ADP/5/case grain/NOUN/3/nmod fails/VERB/0/root"));

    [Fact]
    public void Noun_without_a_holder_does_not_count() =>
        Assert.Empty(Inside("The/DET/2/det promise/NOUN/5/nsubj of/ADP/4/case grain/NOUN/2/nmod fails/VERB/0/root"));

    [Fact]
    public void Adjective_needs_a_copula()
    {
        Assert.Equal(["Koll | is ready | to talk"], Inside("Koll/PROPN/3/nsubj/PER is/AUX/3/cop ready/ADJ/0/root to/PART/5/mark talk/VERB/3/xcomp"));
        Assert.Empty(Inside("A/DET/3/det ready/ADJ/3/amod friend/NOUN/0/root"));
    }

    [Fact]
    public void What_is_found_already_is_not_proposed_again()
    {
        var context = Drafts.Context("Koll/PROPN/3/nsubj/PER is/AUX/3/cop ready/ADJ/0/root to/PART/5/mark talk/VERB/3/xcomp");
        var found = Drafts.Of(new TokenRange(1, 3), null, new TokenRange(3, 5));
        Assert.Empty(new TreeStatements(context).In(Drafts.Whole(context), [found]));
    }

    [Fact]
    public void According_to_gives_the_rest_of_the_sentence_to_its_source()
    {
        var context = Drafts.Context("Ships/NOUN/2/nsubj sank/VERB/0/root ~,/PUNCT/2/punct according/VERB/6/case to/ADP/4/fixed Vos/PROPN/2/obl/PER ~,/PUNCT/2/punct off/ADP/9/case Teale/PROPN/2/obl/LOC ~./PUNCT/2/punct");
        Assert.Equal(["Vos | according to | Ships sank … off Teale"], Drafts.Describe(context, new PhraseStatements(context).Outside(Drafts.Nothing(context))));
    }

    [Theory]
    [InlineData("Rain/NOUN/2/nsubj fell/VERB/0/root\n\nWeber/PROPN/0/root/PER ~:/PUNCT/1/punct talks/NOUN/4/nsubj end/VERB/1/parataxis", "Weber | : | talks end")]
    [InlineData("Dam/NOUN/2/nsubj mined/VERB/0/root today/NOUN/2/obl –/PUNCT/2/punct engineers/NOUN/2/parataxis\n\nRain/NOUN/2/nsubj fell/VERB/0/root ~./PUNCT/2/punct", "engineers | – | Dam mined today")]
    public void Layout_names_the_source(string notation, string expected)
    {
        var context = Drafts.Context(notation);
        Assert.Equal([expected], Drafts.Describe(context, new ColonStatements(context).Outside(Drafts.Nothing(context))));
    }

    [Theory]
    [InlineData("Sarrow/PROPN/0/root/LOC ~:/PUNCT/1/punct ten/NUM/4/nummod days/NOUN/1/appos\n\nRain/NOUN/2/nsubj fell/VERB/0/root ~./PUNCT/2/punct")]
    [InlineData("Ships/NOUN/2/nsubj left/VERB/0/root ~./PUNCT/2/punct")]
    public void Topics_and_plain_sentences_are_no_statements(string notation)
    {
        var context = Drafts.Context(notation);
        Assert.Empty(new ColonStatements(context).Outside(Drafts.Nothing(context)));
    }

    [Fact]
    public void Lone_quotation_of_whole_sentences_counts_and_a_term_does_not()
    {
        var context = Drafts.Context("\"/PUNCT/4/punct ~They/PRON/4/nsubj never/ADV/4/advmod paid/VERB/0/root ~./PUNCT/4/punct ~\"/PUNCT/4/punct\nThe/DET/4/det \"/PUNCT/4/punct ~so/ADV/4/advmod ~called/NOUN/6/nsubj ~\"/PUNCT/4/punct fell/VERB/0/root ~./PUNCT/6/punct");
        Assert.Equal([" |  | \"They never paid.\""], Drafts.Describe(context, new QuotationStatements(context).Outside(Drafts.Nothing(context))));
    }
}
