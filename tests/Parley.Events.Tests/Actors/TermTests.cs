using Parley.Events.Actors;

namespace Parley.Events.Tests.Actors;

public sealed class TermTests
{
    [Theory]
    [InlineData("2010-05-11", "2016-07-13", "2010-05-11", true)]
    [InlineData("2010-05-11", "2016-07-13", "2016-07-13", true)]
    [InlineData("2010-05-11", "2016-07-13", "2010-05-10", false)]
    [InlineData("2010-05", "2016", "2010-05-01", true)]
    [InlineData("2010-05", "2016", "2016-12-31", true)]
    [InlineData("2010-05", "2016", "2017-01-01", false)]
    [InlineData("-", "2016", "1066-10-14", true)]
    [InlineData("2016", "-", "9000-01-01", true)]
    public void A_term_holds_on_its_days_read_generously(string from, string to, string day, bool holds)
    {
        Assert.True(Term.TryParse(from, to, out var term));
        Assert.Equal(holds, term.Holds(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture)));
    }

    [Theory]
    [InlineData("2010-13", "-")]
    [InlineData("10", "-")]
    [InlineData("2010", "later")]
    [InlineData("2010-02-30", "-")]
    public void What_is_no_date_is_refused(string from, string to) => Assert.False(Term.TryParse(from, to, out _));

    [Theory]
    [InlineData("2000", "2004", "2004", "2008", false)]
    [InlineData("2000-01-01", "2004-05-01", "2004-05-01", "2008", false)]
    [InlineData("2000", "2004", "2003", "2008", true)]
    [InlineData("2000", "-", "2003", "2008", true)]
    [InlineData("2000", "2000", "2000", "2000", false)]
    public void Terms_overlap_only_when_that_is_certain(string from, string to, string otherFrom, string otherTo, bool overlap)
    {
        Term.TryParse(from, to, out var term);
        Term.TryParse(otherFrom, otherTo, out var other);
        Assert.Equal(overlap, term.Overlaps(other));
        Assert.Equal(overlap, other.Overlaps(term));
    }
}
