namespace Parley.Events.Tests.Actors;

public sealed class ActorSpecTests
{
    public static TheoryData<string, string, string, string, string, string, string> Rows()
    {
        var rows = new TheoryData<string, string, string, string, string, string, string>();
        foreach (var row in ActorSpec.Rows()) rows.Add(row[0], row[1], row[2], row[3], row[4], row[5], row[6]);
        return rows;
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void Mentions_resolve_as_specified(string file, string mention, string given, string date, string code, string sectors, string name)
    {
        var resolution = TestActors.Resolver.Resolve(ActorSpec.Query(mention, given, date));
        var expected = $"{code} | {sectors} | {name}";
        Assert.True(expected == ActorSpec.Describe(resolution), $"{file}: {mention} ({given}; {date})\nexpected {expected}\nfound    {ActorSpec.Describe(resolution)}\nbecause  {resolution.Reason}");
    }

    [Fact]
    public void There_are_enough_cases_and_none_twice()
    {
        var rows = ActorSpec.Rows().Select(row => $"{row[1]}|{row[2]}|{row[3]}").ToList();
        Assert.True(rows.Count >= 150, $"{rows.Count} cases");
        Assert.Equal(rows.Count, rows.Distinct().Count());
    }
}
