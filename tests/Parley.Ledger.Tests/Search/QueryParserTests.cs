using Parley.Ledgers.Search;

namespace Parley.Ledgers.Tests.Search;

public sealed class QueryParserTests
{
    [Theory]
    [InlineData("", 0, "nothing to search")]
    [InlineData("a \"b", 2, "not closed")]
    [InlineData("(a", 0, "not closed")]
    [InlineData("a)", 1, "no opening parenthesis")]
    [InlineData("a OR", 4, "missing at the end")]
    [InlineData("OR a", 0, "before 'OR'")]
    [InlineData("a AND OR b", 6, "before 'OR'")]
    [InlineData("x speekr:begin", 2, "did you mean 'speaker'?")]
    [InlineData("x colour:red", 2, "there is no field 'colour'; the fields are")]
    [InlineData("speaker:", 8, "needs a word")]
    [InlineData("date:soon", 5, "'soon' is no date")]
    [InlineData("date:1979..1978", 5, "turn it round")]
    [InlineData("date:..", 5, "no ends")]
    [InlineData("date:1978-13", 5, "is no date")]
    [InlineData("confidence:2", 11, "from 0 to 1")]
    [InlineData("in:everything", 3, "no kind of item")]
    [InlineData("a ?", 2, "no letters or digits")]
    [InlineData("NOT", 3, "missing at the end")]
    [InlineData("speaker:(a OR b)", 8, "(speaker:one OR speaker:other)")]
    [InlineData("x se*tle", 4, "nothing can follow it")]
    [InlineData("\"set* oil\"", 4, "nothing can follow it")]
    [InlineData("date:1978-02-30", 5, "is no date")]
    [InlineData("date:1978...1979", 5, "is no date")]
    [InlineData("form:quoted", 5, "there are direct, indirect, mixed")]
    [InlineData("status:\"not yet\"", 7, "there are actual, future")]
    [InlineData("-relation:deny", 10, "'deny' is no relation; there are confirms, denies")]
    public void Fault_is_told_with_its_place(string query, int position, string words)
    {
        var fault = Assert.Throws<QueryException>(() => QueryParser.Parse(query));
        Assert.Equal(position, fault.Position);
        Assert.Contains(words, fault.Message, StringComparison.Ordinal);
        Assert.Contains($"at character {position + 1}:", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Deep_nesting_is_refused_and_not_fatal() =>
        Assert.Throws<QueryException>(() => QueryParser.Parse(new string('(', 100_000) + "a"));

    [Fact]
    public void Any_mixture_of_signs_gives_a_query_or_a_message()
    {
        string[] pieces = ["a", "\"", "(", ")", "OR", "AND", "NOT", "-", "speaker:", "date:", "1978..", ":", "*", " ", "in:events", "\ud83d", "“"];
        var random = new Random(5);
        for (var round = 0; round < 5000; round++)
        {
            var query = string.Concat(Enumerable.Range(0, random.Next(12)).Select(_ => pieces[random.Next(pieces.Length)] + (random.Next(2) == 0 ? " " : "")));
            try
            {
                Assert.NotNull(QueryParser.Parse(query));
            }
            catch (QueryException e)
            {
                Assert.InRange(e.Position, 0, query.Length);
            }
        }
    }
}
