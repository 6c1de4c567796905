using Parley.Discourse.Times;

namespace Parley.Discourse.Tests.Times;

/// <summary>Weekdays by the tense that tags show; published on Monday 12 February 2024.</summary>
public sealed class TenseTests
{
    [Theory]
    [InlineData("He/PRP said/VBD on/IN Friday/NNP", "2024-02-09")]
    [InlineData("He/PRP says/VBZ on/IN Friday/NNP", "2024-02-09")]
    [InlineData("They/PRP will/MD meet/VB on/IN Friday/NNP", "2024-02-16")]
    [InlineData("The/DT summit/NN will/MD be/VB held/VBN on/IN Friday/NNP", "2024-02-16")]
    [InlineData("The/DT summit/NN was/VBD held/VBN on/IN Friday/NNP", "2024-02-09")]
    [InlineData("The/DT talks/NNS held/VBN on/IN Friday/NNP", "2024-02-09")]
    [InlineData("They/PRP are/VBP meeting/VBG on/IN Friday/NNP", "2024-02-16")]
    [InlineData("They/PRP were/VBD meeting/VBG on/IN Friday/NNP", "2024-02-09")]
    [InlineData("They/PRP agreed/VBD to/TO confer/VB on/IN Friday/NNP", "2024-02-16")]
    [InlineData("They/PRP could/MD have/VB left/VBN on/IN Friday/NNP", "2024-02-09")]
    [InlineData("They/PRP could/MD not/RB have/VB met/VBN on/IN Friday/NNP", "2024-02-09")]
    [InlineData("The/DT council/NN convenes/VBZ on/IN Friday/NNP", "2024-02-16")]
    [InlineData("He/PRP said/VBD that/IN on/IN Friday/NNP they/PRP will/MD vote/VB", "2024-02-16")]
    [InlineData("On/IN Friday/NNP ,/, he/PRP will/MD say/VB more/JJR", "2024-02-16")]
    [InlineData("A/DT vote/NN planned/VBN for/IN Friday/NNP", "2024-02-16")]
    [InlineData("No/DT word/NN Friday/NNP", "2024-02-09")]
    public void A_weekday_goes_by_the_nearest_verb(string words, string value)
    {
        var found = Reading.Reader.Read(Reading.Tree(words), new TimeContext("2024-02-12"));

        Assert.Equal(value, Assert.Single(found).Value);
    }

    [Fact]
    public void A_modal_is_no_month()
    {
        var found = Reading.Reader.Read(Reading.Tree("Before/IN May/MD they/PRP go/VB"), new TimeContext("2024-02-12"));

        Assert.Empty(found);
    }
}
