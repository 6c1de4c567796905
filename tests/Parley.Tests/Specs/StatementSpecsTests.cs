using Xunit.Abstractions;

namespace Parley.Tests.Specs;

/// <summary>The specs themselves are sound; whether an engine meets them is another test.</summary>
public class StatementSpecsTests(ITestOutputHelper output)
{
    private const int LeastCases = 170;

    public static TheoryData<string> Files() => SpecFolder.Names("statements");

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_file_keeps_to_the_format_and_has_cases(string file) => Assert.NotEmpty(Cases(file));

    [Fact]
    public void There_are_enough_cases()
    {
        var cases = AllCases();
        foreach (var file in cases.CountBy(c => c.File)) output.WriteLine($"{file.Value,4}  {file.Key}");
        Assert.True(cases.Count >= LeastCases, $"{cases.Count} cases, {LeastCases} wanted");
    }

    [Fact]
    public void No_two_cases_have_the_same_title() =>
        Assert.Empty(AllCases().GroupBy(c => c.Title).Where(same => same.Count() > 1).Select(same => string.Join(" and ", same)));

    [Fact]
    public void No_two_cases_have_the_same_text() =>
        Assert.Empty(AllCases().GroupBy(c => c.Text).Where(same => same.Count() > 1).Select(same => string.Join(" and ", same)));

    [Theory]
    [MemberData(nameof(Files))]
    public void What_nests_lies_inside_its_parent(string file)
    {
        var outside =
            from c in Cases(file)
            from s in c.Expected
            where s.Parent is not null
            let parent = new WordSet(c.Text, c.Expected.Single(other => other.Id == s.Parent).Content)
            let isPassedOn = new WordSet(c.Text, s.Content).SameAs(parent)
            where !new WordSet(c.Text, s.Content).IsWithin(parent) || (!isPassedOn && !new WordSet(c.Text, s.Cue).IsWithin(parent))
            select $"{c}: {s.Id} is not inside {s.Parent}";
        Assert.Empty(outside);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void What_lies_inside_a_content_has_the_innermost_as_parent(string file)
    {
        var wrong =
            from c in Cases(file)
            from s in c.Expected
            let innermost = Holders(c, s).FirstOrDefault()
            where innermost is not null && innermost.Id != s.Parent && (s.Parent is null || !SameContent(c, innermost, s.Parent))
            select $"{c}: {s.Id} lies inside {innermost.Id}, not {s.Parent ?? "nothing"}";
        Assert.Empty(wrong);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Cue_and_content_share_no_word(string file)
    {
        var shared =
            from c in Cases(file)
            from s in c.Expected
            where new WordSet(c.Text, s.Cue).Overlap(new WordSet(c.Text, s.Content)) > 0
            select $"{c}: {s.Id}";
        Assert.Empty(shared);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_content_has_words(string file) =>
        Assert.DoesNotContain(Cases(file), c => c.Expected.Any(s => new WordSet(c.Text, s.Content).IsEmpty));

    // Statements whose content holds this one's cue and content, smallest first.
    private static IEnumerable<SpecStatement> Holders(SpecCase<SpecStatement> c, SpecStatement inner)
    {
        WordSet cue = new(c.Text, inner.Cue), content = new(c.Text, inner.Content);
        return c.Expected
            .Where(outer => outer != inner && !cue.IsEmpty)
            .Where(outer => cue.IsWithin(new WordSet(c.Text, outer.Content)) && content.IsWithin(new WordSet(c.Text, outer.Content)))
            .OrderBy(outer => outer.Content.Sum(span => span.Length));
    }

    private static bool SameContent(SpecCase<SpecStatement> c, SpecStatement left, string rightId) =>
        new WordSet(c.Text, left.Content).SameAs(new WordSet(c.Text, c.Expected.Single(s => s.Id == rightId).Content));

    private static IReadOnlyList<SpecCase<SpecStatement>> AllCases() => SpecFile.ReadFolder("statements", StatementGrammar.Instance);

    private static IReadOnlyList<SpecCase<SpecStatement>> Cases(string file) =>
        SpecFile.Read(SpecFolder.File("statements", file), StatementGrammar.Instance);
}
