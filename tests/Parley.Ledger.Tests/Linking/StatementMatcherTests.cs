using Parley.Ledgers.Linking;

namespace Parley.Ledgers.Tests.Linking;

public sealed class StatementMatcherTests
{
    private const string Words = "that the eastern harbour opens to every flag before winter";

    private static string? Kind(string a, string speaker, string b, string other, string form = "indirect", long known = 0, long otherKnown = 0) =>
        StatementMatcher.Compare(new ComparedStatement(1, a, form, speaker, known, "2024-05-01"), new ComparedStatement(2, b, form, other, otherKnown, "2024-05-02"))?.Kind.ToString();

    [Theory]
    [InlineData("a shortage of around 250 million crowns in the money market of Lorne", "a shortage of around 700 million crowns in the money market of Lorne", null)]
    [InlineData("a shortage of around 250 million crowns in the money market of Lorne", "a shortage of about 250 million crowns in the money market of Lorne", "Wording")]
    [InlineData("a shortage of around 250 million crowns in the money market of Lorne", "a shortage of around some million crowns in the money market of Lorne", "Wording")]
    [InlineData("12 sailors died and 3 ships were lost near Lorne on May 4", "12 sailors died and 3 ships were lost near Lorne", "Wording")]
    public void Numbers_that_differ_make_two_statements(string a, string b, string? kind) => Assert.Equal(kind, Kind(a, "the bank", b, "the bank"));

    [Theory]
    [InlineData("Anna Weber", "Weber", "Wording")]
    [InlineData("Foreign Minister Anna Weber", "Minister Weber", "Wording")]
    [InlineData("Anna Weber", "Karl Weber", "Fact")]
    [InlineData("Tiger International Inc", "Anchor Shipping Inc", "Fact")]
    [InlineData("a Western diplomat in Lorne", "a Western diplomat in this capital", "Wording")]
    [InlineData("Valdian officials", "Lorne officials", "Fact")]
    [InlineData("she", "Anna Weber", "Wording")]
    public void Speakers_are_compared_by_what_tells_them_apart(string one, string other, string kind) => Assert.Equal(kind, Kind(Words, one, Words, other));

    [Fact]
    public void Known_entity_is_one_speaker_under_any_name() => Assert.Equal("Wording", Kind(Words, "the minister", Words, "Anna Weber", known: 7, otherKnown: 7));

    [Fact]
    public void Quotation_is_the_same_whoever_is_named() => Assert.Equal("Quotation", Kind($"\"{Words}\"", "the minister", $"\"{Words}\"", "a sailor", form: "direct"));
}
