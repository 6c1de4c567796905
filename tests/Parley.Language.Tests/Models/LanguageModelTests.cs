using Parley.Language.Numerics;
using Parley.Language.Tests.Support;
using Parley.Text.Models;

namespace Parley.Language.Tests.Models;

public sealed class LanguageModelTests
{
    [Fact]
    public void Knows_its_version() => Assert.Equal("1", LanguageModel.Load(Fixture.Path("tiny.plm")).Version);

    [Theory]
    [InlineData("\"version\": \"1\"", "\"version\": \"2\"", "version '2' of the language model is unknown")]
    [InlineData("\"input.norm.bias\"", "\"input.norm.other\"", "tensor 'input.norm.bias' is missing")]
    [InlineData("\"hidden\": 11", "\"hidden\": 12", "tensor 'lstm0.forward.input' has the shape 44×12, where 48×12 is needed")]
    [InlineData("\"hidden\": 11", "\"hidden\": 0", "the hidden width is 0")]
    [InlineData("\"hidden\": 11", "\"hidden\": 999999999", "the hidden width is 999999999")]
    [InlineData("\"hidden\": 11", "\"hidden\": \"x\"", "the settings cannot be read")]
    [InlineData("\"slope\"", "\"slant\"", "the settings cannot be read")]
    [InlineData("\"ADJ\", ", "", "tensor 'tagger.upos.weight' has the shape 17×44, where 16×44 is needed")]
    [InlineData("\"case\", ", "", "tensor 'parser.label' has the shape 63×9, where 54×9 is needed")]
    [InlineData("\"root\"", "\"origin\"", "the relations lack 'root'")]
    [InlineData("\"B-PER\"", "\"B-GOD\"", "the entity tag 'B-GOD' is unknown")]
    [InlineData("\"B-PER\"", "\"PER\"", "the entity tag 'PER' is unknown")]
    [InlineData("{\"name\": \"suffix3\"", "{\"name\": \"suffix9\"", "the feature template 'suffix9' is unknown")]
    [InlineData("\"rows\": 7", "\"rows\": 0", "the table 'suffix2' has 0 rows")]
    [InlineData("\"words\": [", "\"words\": [\"extra\", ", "tensor 'input.word' has the shape 14×6, where 15×6 is needed")]
    [InlineData("\"words\": [", "\"words\": [3, ", "the settings cannot be read")]
    public void Refuses_what_does_not_fit(string old, string replacement, string message)
    {
        var refusal = Assert.Throws<ModelFormatException>(
            () => LanguageModel.From("altered.plm", Fixture.Altered(old, replacement), Kernels.Best));
        Assert.StartsWith("altered.plm: ", refusal.Message);
        Assert.Contains(message, refusal.Message);
    }

    [Fact]
    public void Refuses_an_absent_file()
    {
        var refusal = Assert.Throws<ModelFormatException>(() => LanguageModel.Load(Fixture.Path("absent.plm")));
        Assert.Contains("cannot be read", refusal.Message);
    }
}
