using Parley.Records;
using Parley.Text;
using Xunit.Abstractions;
using Record = Parley.Records.Record;

namespace Parley.Tests.Specs.Events;

/// <summary>The specs of events and moves against the standard pipeline.</summary>
public sealed class ActSpecTests(ITestOutputHelper output)
{
    private const int LeastEvents = 250;
    private const int LeastMoves = 60;

    private static readonly Lazy<Pipeline> Standard = new(() => Pipeline.Load());
    private static readonly EventGrammar Events = new();
    private static readonly MoveGrammar Moves = new();

    public static TheoryData<string> EventFiles() => SpecFolder.Names("events");

    public static TheoryData<string> MoveFiles() => SpecFolder.Names("moves");

    [Fact]
    public void There_are_enough_cases_and_no_title_twice()
    {
        var events = SpecFile.ReadFolder("events", Events);
        var moves = SpecFile.ReadFolder("moves", Moves);
        Assert.True(events.Count >= LeastEvents, $"{events.Count} cases of events");
        Assert.True(moves.Count >= LeastMoves, $"{moves.Count} cases of moves");
        Assert.Empty(events.Concat(moves).GroupBy(spec => spec.Title).Where(group => group.Skip(1).Any()).Select(group => group.Key));
    }

    [Theory]
    [MemberData(nameof(EventFiles))]
    public void Events_are_as_specified(string file) =>
        SpecRunner.Run(SpecFile.Read(SpecFolder.File("events", file), Events), EventDifferences).Check(output.WriteLine);

    [Theory]
    [MemberData(nameof(MoveFiles))]
    public void Moves_are_as_specified(string file) =>
        SpecRunner.Run(SpecFile.Read(SpecFolder.File("moves", file), Moves), MoveDifferences).Check(output.WriteLine);

    [Theory]
    [InlineData("- ASSAULT: Chile -> Peru | denyed", "unknown option 'denyed'; there are future, hypothetical, denied, historic, said, no time, time T, place P")]
    [InlineData("- ASSAULT: Chile -> Peru | time ", "unknown option 'time'; there are future, hypothetical, denied, historic, said, no time, time T, place P")]
    [InlineData("- ASSAULT: Chile -> Peru | said | said", "an option is given twice")]
    [InlineData("- ASSAULT Chile -> Peru", "'- ASSAULT Chile -> Peru' is no expectation; write - KIND: source -> target | option")]
    public void A_wrong_line_is_named_with_its_file_and_number(string line, string message)
    {
        var thrown = Assert.Throws<SpecFormatException>(() => SpecFile.Parse(["## T", "> Chile attacked Peru.", line], "bad.md", Events));
        Assert.Equal([new SpecProblem("bad.md", 3, message)], thrown.Problems);
    }

    private static Record Read(SpecCase<ExpectedAct> spec) =>
        Standard.Value.Read(new Article { Id = "spec", Text = spec.Text, Date = spec.Date ?? "2015-03-04", Outlet = spec.Outlet });

    private static List<string> EventDifferences(SpecCase<ExpectedAct> spec) => Differences(spec, Read(spec).Events, IsExpected, Show);

    private static List<string> MoveDifferences(SpecCase<ExpectedAct> spec) => Differences(spec, Read(spec).Moves, IsExpected, Show);

    private static List<string> Differences<T>(SpecCase<ExpectedAct> spec, IReadOnlyList<T> found, Func<ExpectedAct, T, bool> isExpected, Func<T, string> show)
        where T : class
    {
        var left = found.ToList();
        var differences = new List<string>();
        foreach (var expected in spec.Expected)
        {
            if (left.Find(one => isExpected(expected, one)) is { } match) left.Remove(match);
            else differences.Add($"missed: {expected}");
        }
        return [.. differences, .. left.Select(one => $"extra: {show(one)}")];
    }

    private static bool IsExpected(ExpectedAct expected, RecordEvent coded) =>
        coded.Type == expected.Kind && (expected.Mode.Length == 0 || coded.Mode == expected.Mode) && coded.Cameo.StartsWith(expected.Code, StringComparison.Ordinal)
        && Same(expected.Sources, coded.Source) && Same(expected.Targets, coded.Target) && HasOptions(expected, coded);

    private static bool IsExpected(ExpectedAct expected, RecordMove move) =>
        move.Kind == expected.Kind && Same(expected.Sources, [move.Actor]) && Same(expected.Targets, move.Toward)
        && expected.Options.All(option => move.Issue.Any(issue => issue.Contains(option, StringComparison.OrdinalIgnoreCase)));

    private static bool HasOptions(ExpectedAct expected, RecordEvent coded)
    {
        var status = expected.Options.FirstOrDefault(EventGrammar.Statuses.Contains) ?? "actual";
        return coded.Status == status && expected.Options.All(option => option switch
        {
            _ when option.StartsWith("time ", StringComparison.Ordinal) => coded.Time?.Value == option["time ".Length..],
            _ when option.StartsWith("place ", StringComparison.Ordinal) => coded.Place?.Name == option["place ".Length..],
            "no time" => coded.Time is null,
            "said" => coded.Statement is not null,
            _ => true,
        });
    }

    private static string Show(RecordEvent coded) => $"{coded.Type}/{coded.Mode} {coded.Cameo} {coded.Status}: {Names(coded.Source)} -> {Names(coded.Target)}"
        + $" time {coded.Time?.Value} place {coded.Place?.Name} | {coded.Rule}";

    private static string Show(RecordMove move) => $"{move.Kind}: {Names([move.Actor])} -> {Names(move.Toward)} | {string.Join(" | ", move.Issue)}";

    private static string Names(IReadOnlyList<RecordActor> actors) => string.Join(", ", actors.Select(actor => $"{actor.Name}/{actor.Code}"));

    /// <summary>As many as expected, each by a part of its name or by its code.</summary>
    private static bool Same(IReadOnlyList<string> names, IReadOnlyList<RecordActor> actors) => names.Count == actors.Count
        && names.All(name => actors.Any(actor => (IsCode(name) && actor.Code.StartsWith(name, StringComparison.Ordinal)) || actor.Name.Contains(name, StringComparison.OrdinalIgnoreCase)));

    private static bool IsCode(string name) => name.Length is 3 or 6 && name.All(char.IsAsciiLetterUpper);
}
