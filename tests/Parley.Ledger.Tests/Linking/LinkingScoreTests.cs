using System.Globalization;
using Dapper;
using Parley.Ledgers.Storage;
using Parley.Ledgers.Tests.Support;
using Xunit.Abstractions;

namespace Parley.Ledgers.Tests.Linking;

/// <summary>How well copies, shared quotations and independent reports are told apart, at several rates of change.</summary>
public sealed class LinkingScoreTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData(0.0)]
    [InlineData(0.1)]
    [InlineData(0.2)]
    [InlineData(0.3)]
    public void Relations_are_told_apart(double rate)
    {
        using var database = TestDatabase.Sqlite();
        var corpus = RelatedCorpus.Make(rate, seed: 20 + (int)(rate * 10));
        using (var ledger = Ledger.Open(database.Location, LedgerAccess.Write))
        using (var writer = ledger.Write())
        {
            foreach (var record in corpus.Records) writer.Add(new IngestItem(record));
            writer.Commit();
        }
        var found = Found(database.Location);
        var faults = new List<string>();
        foreach (var relation in Enum.GetValues<Relation>())
        {
            var (precision, recall) = Score(corpus, found, relation);
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"rate {rate}: {relation,-16} precision {precision:F3} recall {recall:F3}"));
            foreach (var (pair, truth) in corpus.Pairs)
                if (truth == relation && (!found.TryGetValue(pair, out var got) || got != relation))
                    output.WriteLine($"    missed {pair}");
            foreach (var (pair, got) in found)
                if (got == relation && !corpus.Ignored.Contains(pair) && (!corpus.Pairs.TryGetValue(pair, out var truth) || truth != relation))
                    output.WriteLine($"    wrong {pair}");
            if (precision < 0.95 || recall < 0.95) faults.Add($"{relation} at rate {rate}: precision {precision:F3}, recall {recall:F3}");
        }
        Assert.Empty(faults);
    }

    private static (double Precision, double Recall) Score(RelatedCorpus corpus, Dictionary<(string, string), Relation> found, Relation relation)
    {
        var truth = corpus.Pairs.Where(pair => pair.Value == relation).Select(pair => pair.Key).ToHashSet();
        var guess = found.Where(pair => pair.Value == relation && !corpus.Ignored.Contains(pair.Key)).Select(pair => pair.Key).ToHashSet();
        var right = (double)guess.Count(truth.Contains);
        return (guess.Count == 0 ? 1 : right / guess.Count, right / truth.Count);
    }

    // What a pair of articles is, by what the ledger stores: copies before quotations before the rest.
    private static Dictionary<(string, string), Relation> Found(string location)
    {
        using var database = LedgerLocation.Open(location, LedgerAccess.Read);
        var found = new Dictionary<(string, string), Relation>();
        const string Copies = "SELECT a.given_id, b.given_id FROM article_link l JOIN article a ON a.id = l.article_id JOIN article b ON b.id = l.other_id";
        foreach (var (a, b) in database.Connection.Query<(string, string)>(Copies)) found[RelatedCorpus.Key(a, b)] = Relation.Copy;
        const string Same = """
            SELECT a.given_id, b.given_id, l.kind FROM statement_link l JOIN statement s ON s.id = l.statement_id JOIN statement o ON o.id = l.other_id
            JOIN article a ON a.id = s.article_id JOIN article b ON b.id = o.article_id ORDER BY l.kind DESC
            """;
        foreach (var (a, b, kind) in database.Connection.Query<(string, string, string)>(Same))
            found.TryAdd(RelatedCorpus.Key(a, b), kind is "quotation" or "wording" ? Relation.SharedQuotation : Relation.Independent);
        return found;
    }
}
