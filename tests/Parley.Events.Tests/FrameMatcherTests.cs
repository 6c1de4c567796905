using Parley.Discourse.Trees;
using Parley.Events.Matching;
using Parley.Language.Analysis;
using Parley.Text;
using Parley.Text.Segmentation;

namespace Parley.Events.Tests;

/// <summary>Frames over trees: who does what to whom. A word is written <c>form/lemma/XPOS/head/relation</c>, heads counted from 1.</summary>
public sealed class FrameMatcherTests
{
    private static readonly FrameMatcher Matcher = new(TestLexicon.Project);

    [Theory]
    [InlineData("Norway/x/NNP/2/nsubj attacked/attack/VBD/0/root Sweden/x/NNP/2/obj", "ASSAULT Norway>Sweden")]
    [InlineData("Sweden/x/NNP/3/nsubj:pass was/be/VBD/3/aux:pass attacked/attack/VBN/0/root by/by/IN/5/case Norway/x/NNP/3/obl:agent", "ASSAULT Norway>Sweden")]
    [InlineData("the/the/DT/2/det town/town/NN/6/nsubj shelled/shel/VBN/2/acl by/by/IN/5/case rebels/rebel/NNS/3/obl slept/sleep/VBD/0/root", "ASSAULT rebels>town")]
    [InlineData("Norway/x/NNP/3/nmod:poss 's/'s/POS/1/case invasion/invasion/NN/0/root of/of/IN/5/case Sweden/x/NNP/3/nmod", "ASSAULT Norway>Sweden")]
    [InlineData("Norwegian/norwegian/JJ/2/amod invasion/invasion/NN/0/root of/of/IN/4/case Sweden/x/NNP/2/nmod", "ASSAULT Norwegian>Sweden")]
    [InlineData("Norway/x/NNP/4/nsubj and/and/CC/3/cc Sweden/x/NNP/1/conj met/meet/VBD/0/root", "CONSULT Norway=Norway")]
    [InlineData("Norway/x/NNP/2/nsubj called/call/VBD/0/root off/off/RP/2/compound:prt talks/talk/NNS/2/obj with/with/IN/6/case Sweden/x/NNP/4/nmod", "SANCTION Norway>Sweden")]
    [InlineData("Norway/x/NNP/2/nsubj agreed/agree/VBD/0/root to/to/TO/4/mark lift/lift/VB/2/xcomp sanctions/sanction/NNS/4/obj on/on/IN/7/case Sweden/x/NNP/4/obl", "AGREE Norway>Sweden")]
    [InlineData("Norway/x/NNP/2/nsubj called/call/VBD/0/root on/on/IN/4/case Sweden/x/NNP/2/obl to/to/TO/6/mark withdraw/withdraw/VB/2/xcomp", "REQUEST Norway>Sweden")]
    [InlineData("Norway/x/NNP/2/nsubj launched/launch/VBD/0/root an/a/DT/4/det assault/assault/NN/2/obj on/on/IN/6/case Sweden/x/NNP/4/nmod", "ASSAULT Norway>Sweden")]
    [InlineData("town/town/NN/0/root which/which/WDT/4/obj Norway/x/NNP/4/nsubj invaded/invade/VBD/1/acl:relcl", "ASSAULT Norway>town")]
    [InlineData("Norway/x/NNP/2/nsubj shelled/shell/VBD/0/root and/and/CC/4/cc stormed/storm/VBD/2/conj Sweden/x/NNP/4/obj", "ASSAULT Norway>Sweden ASSAULT Norway>Sweden")]
    [InlineData("Chile/x/NNP/2/nsubj beat/beat/VBD/0/root Peru/x/NNP/2/obj in/in/IN/6/case the/the/DT/6/det final/final/NN/2/obl", "NONE Chile>Peru")]
    [InlineData("war/war/NN/2/compound crimes/crime/NNS/0/root", "")]
    public void Arguments_are_bound(string notation, string expected) => Assert.Equal(expected, Describe(notation));

    [Theory]
    [InlineData("")]
    [InlineData("attack/attack/VB/0/root")]
    [InlineData("🙂/🙂/NFP/0/root")]
    [InlineData("of/of/IN/0/root of/of/IN/1/case")]
    public void Odd_texts_do_no_harm(string notation) => Assert.DoesNotContain(Matcher.Match(Tree(notation)), match => match.Target >= 0);

    [Fact]
    public void A_huge_flat_sentence_is_matched_in_good_time()
    {
        var words = Enumerable.Range(0, 5_000).Select(i => $"attack/attack/VB/{(i == 0 ? 0 : 1)}/{(i == 0 ? "root" : "conj")}");
        Assert.NotEmpty(Matcher.Match(Tree(string.Join(' ', words))));
    }

    private static string Describe(string notation)
    {
        var tree = Tree(notation);
        var segments = tree.Analysis.Segments;
        string Name(int token) => token < 0 ? "-" : segments.Form(token).ToString();
        return string.Join(' ', Matcher.Match(tree).Select(match => $"{match.Frame.Code.Type} {Name(match.Source)}{(match.IsReciprocal ? '=' : '>')}{Name(match.Target)}"));
    }

    private static DependencyTree Tree(string notation)
    {
        var words = notation.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => word.Split('/')).ToList();
        var text = string.Join(' ', words.Select(word => word[0]));
        var tokens = new List<Token>();
        foreach (var word in words)
        {
            var start = tokens.Count == 0 ? 0 : tokens[^1].Span.End + 1;
            tokens.Add(new Token(new TextSpan(start, start + word[0].Length), false));
        }
        return new DependencyTree(new AnalyzedText
        {
            Segments = new SegmentedText(text, [.. tokens], tokens.Count == 0 ? [] : [new Sentence(0, tokens.Count, true)]),
            Upos = [.. words.Select(word => Upos(word[2]))],
            Xpos = [.. words.Select(word => word[2])],
            Lemmas = [.. words.Select(word => word[1])],
            Heads = [.. words.Select(word => int.Parse(word[3]) - 1)],
            Relations = [.. words.Select(word => word[4])],
            Entities = [],
        });
    }

    private static string Upos(string xpos) => xpos switch
    {
        "NNP" => "PROPN",
        "NN" or "NNS" => "NOUN",
        "JJ" => "ADJ",
        "WDT" => "PRON",
        _ when xpos.StartsWith('V') => "VERB",
        _ => "ADP",
    };
}
