using Parley.Discourse.Quotations;
using Parley.Text.Segmentation;

namespace Parley.Discourse.Tests.Quotations;

public sealed class QuoteScannerTests
{
    private static string[] Scan(string text) =>
        [.. QuoteScanner.Scan(text, Paragraphs.Of(text)).Select(q => string.Join(" | ", q.Pieces.Select(p => p.Of(text).ToString())))];

    [Theory]
    [InlineData("He said: \"We go.\"", "\"We go.\"")]
    [InlineData("He said: “We go.”", "“We go.”")]
    [InlineData("Er sagte: „Wir gehen.“", "„Wir gehen.“")]
    [InlineData("Il dit : «On part.»", "«On part.»")]
    [InlineData("He said: ‘We won’t go,’ and left.", "‘We won’t go,’")]
    [InlineData("He said: 'We don't go,' and left.", "'We don't go,'")]
    [InlineData("(\"Never,\" she said.)", "\"Never,\"")]
    public void Every_style_of_marks_is_known(string text, string expected) => Assert.Equal([expected], Scan(text));

    [Theory]
    [InlineData("“The ‘plan’ is dead,” he said.", "“The ‘plan’ is dead,”")]
    [InlineData("\"The 'plan' is dead,\" he said.", "\"The 'plan' is dead,\"")]
    [InlineData("“They told me “no” again,” he said.", "“They told me “no” again,”")]
    public void Nested_marks_belong_to_the_outer_quotation(string text, string expected) => Assert.Equal([expected], Scan(text));

    [Fact]
    public void Two_pieces_of_a_sentence_are_two_quotations() =>
        Assert.Equal(["\"We wait,\"", "\"and hope.\""], Scan("\"We wait,\" he said, \"and hope.\""));

    [Fact]
    public void Paragraphs_that_each_open_are_one_quotation() =>
        Assert.Equal(["“One. | “Two. | “Three.”", "“Four.”"], Scan("He said: “One.\n\n“Two.\n\n“Three.” Then: “Four.”"));

    [Theory]
    [InlineData("A lone \" mark.")]
    [InlineData("A lone “ mark and “ another.")]
    [InlineData("“Never closed\n\nand on it goes.")]
    [InlineData("He is 6' 2\" tall.")]
    [InlineData("the dogs' dinner, rock 'n' roll, '90s")]
    [InlineData("\"\" and “”")]
    [InlineData("\"")]
    public void Lone_and_empty_marks_quote_nothing(string text) => Assert.Empty(Scan(text));

    [Fact]
    public void Lone_mark_does_not_spoil_the_next_paragraph() =>
        Assert.Equal(["“Yes, we agree.”"], Scan("He wrote “no to it.\n\nShe said: “Yes, we agree.”"));

    [Fact]
    public void Any_mixture_of_marks_gives_ordered_spans()
    {
        const string Signs = "\"“”„«»‘’' a.\n,B";
        var random = new Random(7);
        for (var round = 0; round < 3000; round++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(40)).Select(_ => Signs[random.Next(Signs.Length)]));
            var end = 0;
            foreach (var piece in QuoteScanner.Scan(text, Paragraphs.Of(text)).SelectMany(q => q.Pieces))
            {
                Assert.True(piece.Start >= end && piece.End <= text.Length && piece.Length >= 1, $"{piece} in {text}");
                end = piece.End;
            }
        }
    }

    [Fact]
    public void Hundred_thousand_lone_marks_take_no_time()
    {
        var text = string.Concat(Enumerable.Repeat("“a ", 100_000));
        var clock = System.Diagnostics.Stopwatch.StartNew();
        Scan(text);
    }
}
