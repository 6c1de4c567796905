using Parley.Records;
using Parley.Text;
using Parley.Text.Models;
using Parley.Text.Tables;

namespace Parley.Tests;

/// <summary>The standard pipeline with the installed models.</summary>
public sealed class PipelineTests
{
    private static readonly Lazy<Pipeline> Standard = new(() => Pipeline.Load());

    private static readonly Article Article = new()
    {
        Id = "a",
        Outlet = "Example Daily",
        Text = "President Anna Weber met Karl Otto in Vienna. “We are ready to talk about everything,” Weber said. “The door is open.”",
    };

    [Fact]
    public void Article_becomes_a_record_with_speaker_and_chain()
    {
        var record = Standard.Value.Read(Article);
        var statement = Assert.Single(record.Statements, statement => statement.Parent is null);
        Assert.Equal("Anna Weber", statement.Source?.Name);
        Assert.Equal(["Example Daily", "Anna Weber"], statement.Chain);
        Assert.Equal(2, statement.Content.Count);
        Assert.Contains(record.Entities, entity => entity is { Name: "Vienna", Type: "place", Country: "AUT" });
    }

    [Fact]
    public void Statement_within_a_statement_has_parent_and_chain()
    {
        var record = Standard.Value.Read(Article with { Text = "Karl Otto said that Anna Weber believes the talks will fail." });
        var nested = Assert.Single(record.Statements, statement => statement.Parent is not null);
        Assert.Equal(("s1", "thinks"), (nested.Parent, nested.Kind));
        Assert.Equal(["Example Daily", "Karl Otto", "Anna Weber"], nested.Chain);
    }

    [Fact]
    public void Giant_article_is_read_by_parts()
    {
        const string Paragraph = "Karl Otto said that the talks in Vienna will fail before the winter comes.\n\n";
        var text = string.Concat(Enumerable.Repeat(Paragraph, Stages.LanguageStage.MostTokensWithStates / 14));
        var record = Standard.Value.Read(Article with { Text = text });
        Assert.Contains(record.Statements, statement => statement.Content[0].Start > text.Length - Paragraph.Length);
        Assert.All(record.Statements, statement => Assert.StartsWith("that the talks", statement.Content[0].Of(text).ToString(), StringComparison.Ordinal));
    }

    [Fact]
    public void Same_article_gives_the_same_bytes_from_many_threads()
    {
        var expected = RecordJson.ToBytes(Standard.Value.Read(Article));
        Parallel.For(0, 16, _ => Assert.Equal(expected, RecordJson.ToBytes(Standard.Value.Read(Article))));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n\n ")]
    [InlineData("\"")]
    [InlineData("“")]
    [InlineData(":")]
    [InlineData("“No.”")]
    [InlineData("Weber: no\n\nx")]
    [InlineData("said “said” said: said")]
    [InlineData("\ud83d “\udc00 a.” said \u0000")]
    public void No_text_is_too_odd(string text) => Assert.Equal(text, Standard.Value.Read(Article with { Text = text }).Text);

    [Fact]
    public void Any_mixture_of_words_and_marks_is_read()
    {
        string[] pieces = ["“", "”", "\"", "‘", "’", ":", ",", ".", "\n\n", "said", "he", "Anna Weber", "according to", "a statement", "?", "the US", "who", "that", "it was"];
        var random = new Random(11);
        for (var round = 0; round < 100; round++)
        {
            var text = string.Join(random.Next(2) == 0 ? " " : "", Enumerable.Range(0, random.Next(60)).Select(_ => pieces[random.Next(pieces.Length)]));
            var record = Standard.Value.Read(Article with { Text = text });
            foreach (var statement in record.Statements)
            {
                Assert.All(statement.Content, span => Assert.True(span is { Start: >= 0, Length: > 0 } && span.End <= text.Length));
                if (statement.Source is { } source) Assert.DoesNotContain(statement.Content, span => span.Overlaps(source.Spans[0]));
            }
        }
    }

    [Fact]
    public void Missing_model_is_named() => Assert.ThrowsAny<ModelFormatException>(() => Pipeline.Load(modelsFolder: Path.GetTempPath()));

    [Fact]
    public void Missing_table_is_named() => Assert.Throws<TableFormatException>(() => Pipeline.Load(dataFolder: Path.GetTempPath()));
}
