using System.Globalization;
using System.Text;
using Parley.Records;
using Parley.Text;
using Xunit.Abstractions;
using Record = Parley.Records.Record;

namespace Parley.Tests.Specs.Events;

/// <summary>The specs of events and moves against the standard pipeline; no file may fall below its floor.</summary>
public sealed class ActSpecTests(ITestOutputHelper output)
{
    private static readonly Lazy<Pipeline> Standard = new(() => Pipeline.Load());

    public static TheoryData<string, string> Files()
    {
        var files = new TheoryData<string, string>();
        foreach (var folder in (string[])["events", "moves"])
            foreach (var path in SpecFolder.Files(folder)) files.Add(folder, Path.GetFileName(path));
        return files;
    }

    [Fact]
    public void There_are_enough_cases_and_no_title_twice()
    {
        var events = ActSpec.Folder("events").ToList();
        var moves = ActSpec.Folder("moves").ToList();
        Assert.True(events.Count >= 250, $"{events.Count} cases of events");
        Assert.True(moves.Count >= 60, $"{moves.Count} cases of moves");
        Assert.Empty(events.Concat(moves).GroupBy(spec => spec.Title).Where(group => group.Skip(1).Any()).Select(group => group.Key));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void File_does_not_fall_below_its_floor(string folder, string file)
    {
        var cases = ActSpec.Folder(folder).Where(spec => spec.File == file).ToList();
        var faults = cases.ConvertAll(spec => (Spec: spec, Fault: folder == "events" ? EventFault(spec) : MoveFault(spec)));
        foreach (var (spec, fault) in faults.Where(one => one.Fault.Length > 0)) output.WriteLine($"{file}:{spec.Line} {spec.Title}\n    {spec.Text.ReplaceLineEndings(" / ")}\n{fault}");
        var passed = faults.Count(one => one.Fault.Length == 0);
        output.WriteLine($"{file}: {passed} of {cases.Count} pass");
        Assert.True(passed >= Floor(folder, file), $"{file}: {passed} of {cases.Count} pass, {Floor(folder, file)} are needed");
    }

    private static int Floor(string folder, string file) => File.ReadLines(Path.Combine(Path.GetDirectoryName(SpecFolder.Floors())!, folder, "floors.tsv"))
        .Where(line => !line.StartsWith('#')).Select(line => line.Split('\t')).Where(row => row[0] == file).Select(row => int.Parse(row[1], CultureInfo.InvariantCulture)).FirstOrDefault();

    private static Record Read(ActSpec spec) => Standard.Value.Read(new Article { Id = "spec", Text = spec.Text, Date = spec.Date ?? "2015-03-04" });

    private static string EventFault(ActSpec spec)
    {
        var record = Read(spec);
        var left = record.Events.ToList();
        var missed = new List<ActExpectation>();
        foreach (var expected in spec.Expected)
        {
            var found = left.Find(coded => coded.Type == expected.Kind && (expected.Mode.Length == 0 || coded.Mode == expected.Mode) && coded.Cameo.StartsWith(expected.Code, StringComparison.Ordinal)
                && Same(expected.Sources, coded.Source) && Same(expected.Targets, coded.Target) && HasOptions(expected, coded));
            if (found is null) missed.Add(expected);
            else left.Remove(found);
        }
        return Told(missed, left.ConvertAll(coded => $"{coded.Type}/{coded.Mode} {coded.Cameo} {coded.Status}: {Names(coded.Source)} -> {Names(coded.Target)} time {coded.Time?.Value} place {coded.Place?.Name} | {coded.Rule}"));
    }

    private static bool HasOptions(ActExpectation expected, RecordEvent coded)
    {
        var status = expected.Options.FirstOrDefault(option => option is "future" or "hypothetical" or "denied" or "historic" or "actual") ?? "actual";
        return coded.Status == status && expected.Options.All(option => option switch
        {
            _ when option.StartsWith("time ", StringComparison.Ordinal) => coded.Time?.Value == option["time ".Length..],
            _ when option.StartsWith("place ", StringComparison.Ordinal) => coded.Place?.Name == option["place ".Length..],
            "no time" => coded.Time is null,
            "said" => coded.Statement is not null,
            _ => true,
        });
    }

    private static string MoveFault(ActSpec spec)
    {
        var record = Read(spec);
        var left = record.Moves.ToList();
        var missed = new List<ActExpectation>();
        foreach (var expected in spec.Expected)
        {
            var found = left.Find(move => move.Kind == expected.Kind && Same(expected.Sources, [move.Actor]) && Same(expected.Targets, move.Toward)
                && expected.Options.All(option => move.Issue.Any(issue => issue.Contains(option, StringComparison.OrdinalIgnoreCase))));
            if (found is null) missed.Add(expected);
            else left.Remove(found);
        }
        return Told(missed, left.ConvertAll(move => $"{move.Kind}: {move.Actor.Name}/{move.Actor.Code} -> {Names(move.Toward)} | {string.Join(" | ", move.Issue)}"));
    }

    private static string Told(List<ActExpectation> missed, List<string> left)
    {
        var text = new StringBuilder();
        foreach (var one in missed) text.AppendLine(CultureInfo.InvariantCulture, $"    missed {one.Kind}/{one.Mode} {one.Code}: {string.Join(", ", one.Sources)} -> {string.Join(", ", one.Targets)} | {string.Join(" | ", one.Options)}");
        foreach (var one in left) text.AppendLine(CultureInfo.InvariantCulture, $"    got    {one}");
        return text.ToString();
    }

    private static string Names(IReadOnlyList<RecordActor> actors) => string.Join(", ", actors.Select(actor => $"{actor.Name}/{actor.Code}"));

    /// <summary>As many as expected, each by a word of its name or its code.</summary>
    private static bool Same(IReadOnlyList<string> names, IReadOnlyList<RecordActor> actors) => names.Count == actors.Count
        && names.All(name => actors.Any(actor => (name.Length is 3 or 6 && name.All(char.IsAsciiLetterUpper) && actor.Code.StartsWith(name, StringComparison.Ordinal)) || actor.Name.Contains(name, StringComparison.OrdinalIgnoreCase)));
}
