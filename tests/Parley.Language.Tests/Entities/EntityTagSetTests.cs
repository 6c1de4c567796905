using Parley.Language.Analysis;
using Parley.Language.Tests.Support;

namespace Parley.Language.Tests.Entities;

public sealed class EntityTagSetTests
{
    // O B-PER I-PER B-ORG I-ORG B-LOC I-LOC B-MISC I-MISC
    [Theory]
    [InlineData(new[] { 0, 0 }, "")]
    [InlineData(new[] { 1, 2, 0, 3 }, "10+2 Person, 13+1 Organization")]
    [InlineData(new[] { 1, 1, 2 }, "10+1 Person, 11+2 Person")]
    [InlineData(new[] { 5, 8, 8 }, "10+1 Location, 11+2 Miscellaneous")]
    [InlineData(new[] { 6, 6, 0 }, "10+2 Location")]
    public void Spans_begin_at_B_or_where_the_kind_changes(int[] path, string expected)
    {
        var spans = new List<EntitySpan>();
        Fixture.Model().Entities.Tags.AddSpans(path, 10, spans);
        Assert.Equal(expected, string.Join(", ", spans.Select(s => $"{s.First}+{s.Count} {s.Kind}")));
    }
}
