using System.Globalization;
using Dapper;
using Parley.Ledgers.Storage;
using Parley.Ledgers.Tests.Support;
using Xunit.Abstractions;

namespace Parley.Ledgers.Tests.Linking;

/// <summary>How well copies, shared quotations and independent reports are told apart, at several rates of change.</summary>
public sealed class LinkingScoreTests(ITestOutputHelper output)
{
    private static readonly int[] Seeds = [20, 120, 220];

    [Theory]
    [InlineData(0.0, 0.95)]
    [InlineData(0.1, 0.95)]
    [InlineData(0.2, 0.95)]
    [InlineData(0.3, 0.95)]
    public void Relations_are_told_apart(double rate, double leastRecall)
    {
        var counts = Enum.GetValues<Relation>().ToDictionary(relation => relation, _ => new Counts());
        foreach (var seed in Seeds) Add(counts, rate, seed + (int)(rate * 10));
        var faults = new List<string>();
        foreach (var (relation, count) in counts)
        {
            var line = string.Create(CultureInfo.InvariantCulture, $"{relation} at rate {rate}: precision {count.Precision:F3}, recall {count.Recall:F3} of {count.True}");
            output.WriteLine(line);
            if (count.Precision < 0.95 || count.Recall < leastRecall) faults.Add(line);
        }
        Assert.Empty(faults);
    }

    private sealed class Counts
    {
        public int True { get; set; }

        public int Found { get; set; }

        public int Right { get; set; }

        public double Precision => Found == 0 ? 1 : (double)Right / Found;

        public double Recall => (double)Right / True;
    }

    private void Add(Dictionary<Relation, Counts> counts, double rate, int seed)
    {
        using var database = TestDatabase.Sqlite();
        var corpus = RelatedCorpus.Make(rate, seed);
        using (var ledger = Ledger.Open(database.Location, LedgerAccess.Write))
        using (var writer = ledger.Write())
        {
            foreach (var record in corpus.Records) writer.Add(new IngestItem(record));
            writer.Commit();
        }
        var found = Found(database.Location, out var evidence);
        foreach (var (pair, truth) in corpus.Pairs)
        {
            var isFound = found.TryGetValue(pair, out var got);
            if (isFound && got != truth && corpus.IsOpen(pair, got)) continue;
            counts[truth].True++;
            if (isFound && got == truth) counts[truth].Right++;
            else output.WriteLine($"    seed {seed}: missed {pair}");
        }
        foreach (var (pair, got) in found)
        {
            var isRight = corpus.Pairs.TryGetValue(pair, out var truth) && truth == got;
            if (!isRight && corpus.IsOpen(pair, got)) continue;
            counts[got].Found++;
            if (!isRight) output.WriteLine($"    seed {seed}: wrong {pair}{evidence.GetValueOrDefault(pair)}");
        }
    }

    // What a pair of articles is, by what the ledger stores: copies before quotations before the rest.
    private static Dictionary<(string, string), Relation> Found(string location, out Dictionary<(string, string), string> evidence)
    {
        evidence = [];
        using var database = LedgerLocation.Open(location, LedgerAccess.Read);
        var found = new Dictionary<(string, string), Relation>();
        const string Copies = "SELECT a.given_id, b.given_id FROM article_link l JOIN article a ON a.id = l.article_id JOIN article b ON b.id = l.other_id";
        foreach (var (a, b) in database.Connection.Query<(string, string)>(Copies)) found[RelatedCorpus.Key(a, b)] = Relation.Copy;
        const string Same = """
            SELECT a.given_id, b.given_id, l.kind, s.content, o.content FROM statement_link l JOIN statement s ON s.id = l.statement_id JOIN statement o ON o.id = l.other_id
            JOIN article a ON a.id = s.article_id JOIN article b ON b.id = o.article_id ORDER BY l.kind DESC
            """;
        foreach (var (a, b, kind, one, other) in database.Connection.Query<(string, string, string, string, string)>(Same))
        {
            evidence.TryAdd(RelatedCorpus.Key(a, b), $" {kind}: {one} = {other}");
            found.TryAdd(RelatedCorpus.Key(a, b), kind is "quotation" or "wording" ? Relation.SharedQuotation : Relation.Independent);
        }
        return found;
    }
}
