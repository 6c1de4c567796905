using System.Diagnostics;
using System.Text;
using System.Text.Json;
using Parley.Evaluation;
using Parley.Evaluation.Attributions;
using Parley.Evaluation.Gold;
using Parley.Records;
using Parley.Tests.Formats;
using Parley.Text;
using Record = Parley.Records.Record;

namespace Parley.Tests.Evaluation;

/// <summary>Our scores against the Python script that others score with.</summary>
public sealed class ReferenceScorerTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("parley-test-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [ReferenceScorerFact]
    public void Scores_are_the_same_to_the_last_digit()
    {
        for (var round = 0; round < 5; round++)
        {
            var records = Enumerable.Range(round * 40, 40).Select(RandomRecords.Make).ToList();
            var gold = records.ConvertAll(record => Line(record, [RandomHalf(record, 1), RandomHalf(record, 2)]));
            var goldPath = Save("gold.jsonl", gold);
            var systemPath = Save("system.jsonl", records.Skip(1).Select(record => Encoding.UTF8.GetString(RecordJson.ToBytes(record with { Statements = RandomHalf(record, 3) }))));
            Assert.Equal(Python(goldPath, systemPath), Ours(goldPath, systemPath));
        }
    }

    private static Statement[] RandomHalf(Record record, int seed)
    {
        var random = new Random(seed * 1000 + record.Text.Length);
        return [.. record.Statements.Where(_ => random.Next(4) > 0).Select(statement => random.Next(3) > 0 ? statement : statement with { Cue = [], Parent = null })];
    }

    private static string Line(Record record, Statement[][] annotators)
    {
        var map = new CodePointMap(record.Text);
        int[][] Places(IReadOnlyList<TextSpan>? spans) => [.. (spans ?? []).Select(map.ToCodePoints).Select(place => new[] { place.Start, place.End })];
        var views = annotators.Select((statements, i) => KeyValuePair.Create($"a{i}", statements.Select(s => new { source = Places(s.Source?.Spans), cue = Places(s.Cue), content = Places(s.Content) })));
        return JsonSerializer.Serialize(new { id = record.Id, text = record.Text, annotations = views.ToDictionary() });
    }

    private static string Ours(string gold, string system)
    {
        using var goldLines = GoldFile.Open(gold);
        using var systemLines = GoldFile.Open(system);
        var records = AttributionLines.ReadSystem(systemLines, system);
        var scorer = new AttributionScorer(new HashSet<string>());
        foreach (var article in AttributionLines.Read(goldLines, gold)) scorer.Add(article, records.GetValueOrDefault(article.Article.Id)?.Invoke(article.Article.Text));
        using var output = new StringWriter();
        EvaluationText.Write(output, scorer.Result with { Shares = [] });
        return output.ToString();
    }

    private static string Python(string gold, string system)
    {
        using var process = Process.Start(new ProcessStartInfo("python3", [ReferenceScorerFactAttribute.Script, gold, system]) { RedirectStandardOutput = true })!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return output;
    }

    private string Save(string name, IEnumerable<string> lines)
    {
        var path = Path.Combine(_folder, name);
        File.WriteAllText(path, string.Join('\n', lines) + "\n");
        return path;
    }
}
