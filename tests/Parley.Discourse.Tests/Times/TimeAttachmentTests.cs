using Parley.Discourse.Times;
using Parley.Language.Analysis;

namespace Parley.Discourse.Tests.Times;

public sealed class TimeAttachmentTests
{
    private static string? Dated(string tree, int trigger)
    {
        var analysis = Reading.Tree(tree);
        var expressions = Reading.Reader.Read(analysis, new TimeContext("2024-02-12"));
        return TimeAttachment.Of(trigger, analysis, expressions)?.Span.Of(analysis.Segments.Text).ToString();
    }

    [Fact]
    public void An_oblique_dates_its_verb() =>
        Assert.Equal("Tuesday", Dated("He/PRP/2/nsubj spoke/VBD/0/root on/IN/4/case Tuesday/NNP/2/obl", 1));

    [Fact]
    public void A_bare_temporal_noun_dates_its_verb() =>
        Assert.Equal("Tuesday", Dated("He/PRP/2/nsubj spoke/VBD/0/root Tuesday/NNP/2/obl:tmod", 1));

    [Fact]
    public void A_long_expression_dates_by_its_head() =>
        Assert.Equal("nearly two years ago",
            Dated("He/PRP/2/nsubj left/VBD/0/root nearly/RB/4/advmod two/CD/5/nummod years/NNS/6/obl ago/RB/2/advmod", 1));

    [Fact]
    public void The_content_of_a_saying_is_not_looked_into()
    {
        const string tree = "He/PRP/2/nsubj said/VBD/0/root they/PRP/5/nsubj would/MD/5/aux meet/VB/2/ccomp on/IN/7/case Friday/NNP/5/obl";
        Assert.Null(Dated(tree, 1));
        Assert.Equal("Friday", Dated(tree, 4));
    }

    [Fact]
    public void An_auxiliary_stands_for_its_verb() =>
        Assert.Equal("yesterday", Dated("It/PRP/3/nsubj:pass was/VBD/3/aux:pass signed/VBN/0/root yesterday/NN/3/obl:tmod", 1));

    [Fact]
    public void Coordinated_verbs_share_a_time()
    {
        const string tree = "They/PRP/2/nsubj met/VBD/0/root and/CC/4/cc signed/VBD/2/conj on/IN/6/case Friday/NNP/4/obl";
        Assert.Equal("Friday", Dated(tree, 3));
        Assert.Equal("Friday", Dated(tree, 1));
        Assert.Equal("Friday", Dated("On/IN/2/case Friday/NNP/4/obl they/PRP/4/nsubj met/VBD/0/root and/CC/6/cc signed/VBD/4/conj", 5));
    }

    [Fact]
    public void A_coordinated_clause_with_its_own_subject_keeps_its_time()
    {
        const string tree = "They/PRP/2/nsubj met/VBD/0/root and/CC/5/cc Egypt/NNP/5/nsubj signed/VBD/2/conj on/IN/7/case Friday/NNP/5/obl";
        Assert.Null(Dated(tree, 1));
    }

    [Fact]
    public void A_noun_is_dated_by_its_modifiers() =>
        Assert.Equal("Tuesday", Dated("His/PRP$/2/nmod:poss statement/NN/0/root on/IN/4/case Tuesday/NNP/2/nmod", 1));

    [Fact]
    public void Durations_and_sets_date_nothing()
    {
        Assert.Null(Dated("They/PRP/2/nsubj spoke/VBD/0/root for/IN/5/case three/CD/5/nummod weeks/NNS/2/obl", 1));
        Assert.Null(Dated("They/PRP/2/nsubj spoke/VBD/0/root every/DT/4/det Friday/NNP/2/obl:tmod", 1));
    }

    [Fact]
    public void A_known_time_comes_before_a_vague_one() =>
        Assert.Equal("yesterday", Dated("He/PRP/3/nsubj recently/RB/3/advmod spoke/VBD/0/root yesterday/NN/3/obl:tmod", 2));

    [Fact]
    public void A_token_outside_the_text_is_refused()
    {
        var analysis = Reading.Tree("He/PRP/2/nsubj spoke/VBD/0/root");
        Assert.Throws<ArgumentOutOfRangeException>(() => TimeAttachment.Of(2, analysis, []));
    }

    [Fact]
    public void Names_hide_times()
    {
        var analysis = Reading.Tree("Critics/NNS of/IN Mr/NNP May/NNP spoke/VBD on/IN Friday/NNP");
        var named = analysis with { Entities = [new EntitySpan(2, 2, EntityKind.Person)] };
        Assert.Single(Reading.Reader.Read(named, TimeContext.Unknown));
    }
}
