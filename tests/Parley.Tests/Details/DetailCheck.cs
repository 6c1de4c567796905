using Parley.Discourse.Details;
using Parley.Discourse.Details.Tables;
using Parley.Discourse.Times;
using Parley.Language.Analysis;
using Parley.Tests.Specs;
using Parley.Text;

namespace Parley.Tests.Details;

/// <summary>Reads the details of a spec case, its sources, cues and contents given, and tells where they are not as expected.</summary>
internal static class DetailCheck
{
    private static readonly Lazy<Pipeline> Parley = new(() => Pipeline.Load());
    private static readonly Lazy<DetailTables> Tables = new(() => DetailTables.Load(new InstalledFiles().DiscourseTable));
    private static readonly TimeReader Times = new();

    public static DetailContext Context(SpecCase<SpecStatement> spec) => Context(spec.Text, spec.Date, spec.Outlet);

    public static DetailContext Context(string text, string? date = null, string? outlet = null)
    {
        var analysis = Parley.Value.Analyze(new Article { Id = "spec", Text = text, Date = date, Outlet = outlet }).Get<AnalyzedText>();
        return new DetailContext(analysis, Times.Read(analysis, new TimeContext(date)), Tables.Value, outlet);
    }

    public static IReadOnlyList<StatementDetails> Read(SpecCase<SpecStatement> spec) => DetailReader.Read(Context(spec), Parts(spec));

    public static IReadOnlyList<StatementParts> Parts(SpecCase<SpecStatement> spec) =>
        [.. spec.Expected.Select(statement => new StatementParts(statement.Source, statement.Cue, statement.Content) { Speaker = Speaker(spec, statement) })];

    /// <summary>What differs, one line each.</summary>
    public static IReadOnlyList<string> Differences(SpecCase<SpecStatement> spec)
    {
        var found = Read(spec);
        var differences = new List<string>();
        for (var i = 0; i < found.Count; i++)
        {
            var expected = spec.Expected[i];
            Compare("to", Words(spec, expected.Addressee), Words(spec, found[i].Addressee), found[i].Addressee?.Reason);
            Compare("via", Words(spec, expected.Medium), Words(spec, found[i].Medium), found[i].Medium?.Reason);
            Compare("time", expected.Time ?? "-", found[i].Time?.Expression.Iso ?? "-", found[i].Time?.Reason);
            var tie = found[i].Tie;
            Compare(
                "relation",
                expected.Relation is { } relation ? $"{relation.Kind} {relation.Of}" : "-",
                tie is null ? "-" : $"{tie.Kind.ToString().ToLowerInvariant()} {spec.Expected[tie.Of].Id}",
                tie?.Reason);

            void Compare(string field, string want, string have, string? reason)
            {
                if (want != have) differences.Add($"{expected.Id} {field}: {want}, found {have} ({reason ?? "no rule"})");
            }
        }
        return differences;
    }

    /// <summary>The name given for the speaker, or for another statement's whose last word stands in the source; else the source's words.</summary>
    private static string? Speaker(SpecCase<SpecStatement> spec, SpecStatement statement)
    {
        if (statement.Source is not [var span, ..]) return statement.Name;
        var words = statement.Name ?? spec.Text[span.Start..span.End];
        return spec.Expected.Select(other => other.Name).OfType<string>().OrderByDescending(name => name.Length)
            .FirstOrDefault(name => words.Split(' ', ',').Contains(name.Split(' ')[^1])) ?? words;
    }

    private static string Words(SpecCase<SpecStatement> spec, SpecParty? party) => party is null ? "-" : Shown(spec, party.Spans);

    private static string Words(SpecCase<SpecStatement> spec, Detail? detail) => detail is null ? "-" : Shown(spec, [detail.Span]);

    private static string Shown(SpecCase<SpecStatement> spec, IReadOnlyList<TextSpan> spans) =>
        string.Join(" … ", spans.Select(span => $"{spec.Text[span.Start..span.End].Trim('"', '“', '”', ',', '.')}@{span.Start + Skipped(spec.Text, span)}"));

    private static int Skipped(string text, TextSpan span) =>
        text[span.Start..span.End].Length - text[span.Start..span.End].TrimStart('"', '“', '”', ',', '.').Length;
}
