using Parley.Discourse.Statements;

namespace Parley.Discourse.Tests.Statements;

public sealed class StatementPartTests
{
    private const string Quoted = "\"/PUNCT/3/punct ~We/PRON/3/nsubj wait/VERB/7/ccomp ~,/PUNCT/3/punct ~\"/PUNCT/3/punct Vos/PROPN/7/nsubj/PER said/VERB/0/root that/SCONJ/9/mark time/NOUN/7/ccomp";

    [Theory]
    [InlineData(0, 5, StatementForm.Direct)]
    [InlineData(1, 3, StatementForm.Direct)]
    [InlineData(7, 9, StatementForm.Indirect)]
    [InlineData(0, 9, StatementForm.Mixed)]
    public void Form_counts_words_inside_and_outside_of_marks(int first, int end, StatementForm form)
    {
        var context = Drafts.Context(Quoted);
        Assert.Equal(form, new FormFinder(context).Of(Drafts.Of(null, null, new TokenRange(first, end))));
    }

    [Fact]
    public void Titles_in_marks_do_not_count()
    {
        var context = Drafts.Context("He/PRON/2/nsubj read/VERB/0/root \"/PUNCT/4/punct ~Winter/PROPN/2/obj of/ADP/6/case Teale/PROPN/4/nmod ~\"/PUNCT/4/punct");
        Assert.Equal(StatementForm.Indirect, new FormFinder(context).Of(Drafts.Whole(context)));
    }

    [Fact]
    public void Inside_a_quotation_only_inner_marks_count()
    {
        var context = Drafts.Context(Quoted);
        var outer = Drafts.Of(null, null, new TokenRange(0, 5));
        Assert.Equal(StatementForm.Indirect, new FormFinder(context).Of(Drafts.Of(null, outer, new TokenRange(2, 3))));
    }

    [Fact]
    public void Content_is_widened_to_its_marks()
    {
        var context = Drafts.Context(Quoted);
        var draft = Drafts.Of(null, null, new TokenRange(1, 3));
        MarkWidener.Widen(context, context.Quotations, draft);
        Assert.Equal([new TokenRange(0, 5)], draft.Content);
    }

    [Theory]
    [InlineData("said/VERB/0/root", StatementKind.Says, false)]
    [InlineData("did/AUX/3/aux not/PART/3/advmod know/VERB/0/root", StatementKind.Thinks, true)]
    [InlineData("call/VERB/0/root for/ADP/1/case", StatementKind.Asks, false)]
    [InlineData("is/AUX/2/cop willing/ADJ/0/root", StatementKind.Intends, false)]
    [InlineData("decline/VERB/0/root", StatementKind.Says, true)]
    [InlineData("ban/VERB/0/root", StatementKind.Decrees, false)]
    [InlineData("zorble/VERB/0/root", StatementKind.Says, false)]
    public void Cue_tells_kind_and_negation(string cue, StatementKind kind, bool negated)
    {
        var context = Drafts.Context(cue + " ships/NOUN/1/obj");
        var end = context.Analysis.Upos.Length - 1;
        var draft = Drafts.Of(new TokenRange(0, end), null, new TokenRange(end, end + 1));
        Assert.Equal((kind, negated), (new CueReader(context).KindOf(draft), new CueReader(context).IsNegated(draft)));
    }

    [Fact]
    public void Pieces_that_touch_become_one()
    {
        var draft = Drafts.Of(null, null, new TokenRange(5, 7), new TokenRange(0, 2), new TokenRange(2, 4), new TokenRange(6, 9));
        Assert.Equal([new TokenRange(0, 4), new TokenRange(5, 9)], draft.Content);
    }

    [Fact]
    public void Slices_hold_every_sentence_once_and_shift_back()
    {
        var text = string.Join("\n\n", Enumerable.Repeat("One/NUM/2/nummod word/NOUN/0/root", 30_000));
        var segments = Analysis.Of(text).Segments;
        var tokens = 0;
        foreach (var slice in TextSlice.Of(segments))
        {
            Assert.Equal(tokens, slice.FirstToken);
            Assert.Equal(segments.Tokens[tokens].Span.Start, slice.Segments.Tokens[0].Span.Start + slice.Offset);
            var moved = slice.Shift(new ReportedStatement { Content = [slice.Segments.Tokens[0].Span], Form = StatementForm.Direct, Kind = StatementKind.Says, Confidence = 1, Rule = StatementRules.Tree, Parent = 1 }, 5);
            Assert.Equal([segments.Tokens[tokens].Span], moved.Content);
            Assert.Equal(6, moved.Parent);
            tokens += slice.Segments.Tokens.Length;
        }
        Assert.Equal(segments.Tokens.Length, tokens);
    }
}
