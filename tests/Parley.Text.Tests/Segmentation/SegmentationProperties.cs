using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Parley.Text.Segmentation;

namespace Parley.Text.Tests.Segmentation;

public class SegmentationProperties
{
    private static readonly Segmenter s_segmenter = Segmenter.Load(Repository.Models);

    // What the rules look at, so that random texts meet them often.
    private static readonly string[] s_pieces =
    [
        " ", " ", "\n", "\n\n", "\r\n", "\t", "\u00A0", "\u2028", "a", "S", "the", "Mr.", "U.S.", "p.m", "e", "i", "x@y.org", "www.", "http://", ".com", "#", "@",
        "'", "’", "‘", "“", "”", "\"", "''", "`", "n't", "'s", "s'", "cannot", "gonna", "-", "--", "–", "—", "...", "…", ".", "!", "?", ",", ";", ":", "(", ")",
        "[", "]", "<", ">", "/", "\\", "&", "*", "_", "$", "%", "+", "=", "1", "12", "1990", ",000", ".5", "th", "km", "½", "²", "\u0301", "\u200B", "\u200D",
        "\uFEFF", "\uD83D", "\uDE00", "😀", "👍🏽", "🇺🇦", "\uD835\uDC00", "é", "Ж", "中", "\0", "\u0085", ":)", "<3", "'em", "'90s", "o'", "w/",
    ];

    private static Arbitrary<string> Texts() =>
        Gen.ListOf(Gen.OneOf(Gen.Elements(s_pieces), ArbMap.Default.GeneratorFor<char>().Select(c => c.ToString())))
            .Select(parts => string.Concat(parts)).ToArbitrary();

    [Fact]
    public void Any_text_is_segmented_exactly() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(2000).WithEndSize(60), Prop.ForAll(Texts(), text => Holds(text)));

    [Fact]
    public void Seeded_noise_is_segmented_exactly()
    {
        var random = new Random(20240211);
        for (var round = 0; round < 4000; round++)
        {
            var text = new StringBuilder();
            for (var i = random.Next(80); i > 0; i--)
            {
                if (random.Next(3) > 0) text.Append(s_pieces[random.Next(s_pieces.Length)]);
                else text.Append((char)random.Next(random.Next(2) == 0 ? 0x250 : 0x10000));
            }
            Assert.True(Holds(text.ToString()), text.ToString());
        }
    }

    [Theory]
    [InlineData("'")]
    [InlineData("a-")]
    [InlineData("1.")]
    [InlineData("\u0301")]
    [InlineData("(")]
    [InlineData("x\n")]
    [InlineData("a@")]
    public void Long_runs_are_segmented_exactly(string piece) => Assert.True(Holds(string.Concat(Enumerable.Repeat(piece, 20000))));

    [Theory]
    [InlineData("(a")]
    [InlineData("a-")]
    [InlineData("a.a-")]
    [InlineData("1-")]
    [InlineData("1,")]
    [InlineData("('")]
    [InlineData("'s")]
    [InlineData("A.")]
    [InlineData("((((((((.))))))))")]
    [InlineData("\n 1.1.")]
    public void Hostile_texts_cost_no_more_than_others(string piece) =>
        Assert.NotEmpty(s_segmenter.Segment(string.Concat(Enumerable.Repeat(piece, 100_000)) + "@").Tokens);

    private static bool Holds(string text)
    {
        var segmented = s_segmenter.Segment(text);
        Assert.Same(text, segmented.Text);
        var position = 0;
        foreach (var token in segmented.Tokens)
        {
            Assert.True(token.Span.Start >= position && token.Span.End > token.Span.Start);
            Assert.True(text.AsSpan(position, token.Span.Start - position).IsWhiteSpace());
            Assert.DoesNotContain(token.Span.Of(text).ToString(), char.IsWhiteSpace);
            Assert.True(!token.JoinsPrevious || token.Span.Start == position);
            position = token.Span.End;
        }
        Assert.True(text.AsSpan(position).IsWhiteSpace());
        var next = 0;
        foreach (var sentence in segmented.Sentences)
        {
            Assert.True(sentence.First == next && sentence.Count > 0 && !segmented.Tokens[next].JoinsPrevious);
            next = sentence.End;
        }
        Assert.Equal(segmented.Tokens.Length, next);
        return true;
    }
}
