using System.Text;
using Parley.Formats.JsonLd;
using Parley.Formats.Tables;
using Parley.Records;
using Record = Parley.Records.Record;

namespace Parley.Tests.Formats;

/// <summary>What a stranger's text must not do to those who open it.</summary>
public sealed class HarmlessOutputTests
{
    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("@x", "'@x")]
    [InlineData("-5", "-5")]
    [InlineData("+1.5e3", "+1.5e3")]
    [InlineData("-5+x", "'-5+x")]
    [InlineData("a=b", "a=b")]
    [InlineData("=a,b", "\"'=a,b\"")]
    [InlineData(null, "")]
    public void Formulas_are_made_harmless(string? value, string cell) => Assert.Equal(cell, SheetCell.Comma(value));

    [Fact]
    public void Formulas_are_kept_on_request() => Assert.Equal("=1", SheetCell.Comma("=1", keepsFormulas: true));

    [Theory]
    [InlineData("'=x", "=x")]
    [InlineData("'tis", "'tis")]
    public void Cells_are_read_back(string cell, string value) => Assert.Equal(value, SheetCell.Plain(cell));

    [Fact]
    public void Json_can_stand_in_a_page()
    {
        var record = new Record { Id = "a", Text = "x </script><b> 😀 > & 'é'" };
        foreach (var json in new[] { RecordJson.ToBytes(record), JsonLdExport.ToBytes(record) })
        {
            var text = Encoding.UTF8.GetString(json);
            Assert.DoesNotContain('<', text);
            Assert.Contains("\\u003C/script>\\u003Cb> 😀 > & 'é'", text, StringComparison.Ordinal);
        }
        Assert.Equal(record.Text, RecordJson.Read(RecordJson.ToBytes(record)).Text);
    }

    [Theory]
    [InlineData("Troops pull\nout")]
    [InlineData("They back\n\ndown")]
    public void Particle_behind_the_end_of_a_sentence_is_no_fault(string text) =>
        Assert.Equal(text, Pipeline.Load().Read(new Text.Article { Id = "a", Text = text }).Text);
}
