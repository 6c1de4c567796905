using Parley.Language.Tests.Support;
using Parley.Language.Transformer;

namespace Parley.Language.Tests.Transformer;

/// <summary>Words are cut as the training cuts them.</summary>
public sealed class WordPiecesTests
{
    private static readonly WordPieces Pieces = TransformerEncoderTests.Model().Pieces;

    public static TheoryData<int> Words =>
        [.. Enumerable.Range(0, Fixture.Json("tiny-encoder.json").GetProperty("words").GetArrayLength())];

    [Theory]
    [MemberData(nameof(Words))]
    public void Pieces_are_the_references(int word)
    {
        var expected = Fixture.Json("tiny-encoder.json").GetProperty("words")[word];
        var pieces = new List<int>();
        Assert.Equal(expected.GetProperty("pieces").GetArrayLength(), Pieces.Append(expected.GetProperty("word").GetString(), pieces));
        Assert.Equal(expected.GetProperty("pieces").EnumerateArray().Select(p => p.GetString()), pieces.Select(Pieces.Spelling));
    }

    [Fact]
    public void Pieces_are_appended_and_an_empty_token_is_unknown()
    {
        List<int> pieces = [Pieces.Begin];
        Assert.Equal(1, Pieces.Append("", pieces));
        Assert.Equal(2, Pieces.Append("signing", pieces));
        Assert.Equal(["[CLS]", "[UNK]", "sign", "##ing"], pieces.Select(Pieces.Spelling));
    }

    [Fact]
    public void A_lone_surrogate_is_unknown()
    {
        var pieces = new List<int>();
        Assert.Equal(1, Pieces.Append("\ud83d", pieces));
        Assert.Equal([Pieces.Unknown], pieces);
    }
}
