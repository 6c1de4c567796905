using Parley.Ledgers.Tests.Support;
using Parley.Text;
using Record = Parley.Records.Record;

namespace Parley.Ledgers.Tests.Linking;

/// <summary>What two articles of the corpus are to each other.</summary>
public enum Relation
{
    Copy,
    SharedQuotation,
    Independent,
}

/// <summary>Articles made from the samples, whose relations are known because they were made.</summary>
internal sealed class RelatedCorpus
{
    // Samples none of which copies or quotes another; where two tell one fact, base-facts.tsv says so.
    private static readonly string[] Bases = ["01-", "03-", "04-", "05-", "11-", "12-", "13-", "15-", "17-", "18-"];

    private static readonly string[] Frames = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Linking", "frames.txt")).Trim().Split("\n====\n");

    private readonly Pipeline _pipeline;
    private readonly Rewriter _rewriter;

    private RelatedCorpus(Pipeline pipeline, int seed)
    {
        _pipeline = pipeline;
        _rewriter = new Rewriter(seed);
    }

    /// <summary>The records, in the order of their dates.</summary>
    public List<Record> Records { get; } = [];

    /// <summary>The known pairs; the ids in ordinal order.</summary>
    public Dictionary<(string, string), Relation> Pairs { get; } = [];

    public static RelatedCorpus Make(double rate, int seed)
    {
        var corpus = new RelatedCorpus(Shared.Value, seed);
        foreach (var prefix in Bases) corpus.AddFamily(Directory.EnumerateFiles(SampleFolder(), prefix + "*.txt").Single(), rate);
        corpus.AddFacts();
        return corpus;
    }

    private static readonly Lazy<Pipeline> Shared = new(() => Pipeline.Load());

    private void AddFamily(string file, double rate)
    {
        var text = File.ReadAllText(file).Trim();
        var name = Path.GetFileName(file)[..2];
        var original = Add($"{name}-a", "Base Wire", "2024-03-01", text);
        Relate(original, Add($"{name}-b", "Copy Herald", "2024-03-02", _rewriter.Copy(text, rate)), Relation.Copy);
        Relate(original, Add($"{name}-c", "Rewrite Post", "2024-03-02", _rewriter.Rewrite(text, rate)), Relation.Copy);
        Relate($"{name}-b", $"{name}-c", Relation.Copy);
        _siblings.Add(Key($"{name}-b", $"{name}-c"));
        var statement = original.Statements.FirstOrDefault(s => s.Form == "direct" && s.Content.Count == 1 && s.Content[0].Length is > 50 and < 400);
        if (statement is null) return;
        var words = _rewriter.Cut(statement.Content[0].Of(original.Text).Trim("“”\"‘’").ToString(), rate);
        var other = Add($"{name}-d", "Quoting Times", "2024-03-03", Around(words, name));
        foreach (var member in new[] { "a", "b", "c" })
            if (Records.Find(record => record.Id == $"{name}-{member}")!.Text.Contains(words.AsSpan(1, 20).ToString(), StringComparison.Ordinal))
                Relate($"{name}-{member}", other.Id, Relation.SharedQuotation);
            else Ignore($"{name}-{member}", other.Id);
    }

    /// <summary>Pairs that are neither right nor wrong: the words were cut from the copy.</summary>
    public HashSet<(string, string)> Ignored { get; } = [];

    private void Ignore(string a, string b) => Ignored.Add(Key(a, b));

    /// <summary>Whether it is neither right nor wrong that two articles are found to be related in this way.</summary>
    public bool IsOpen((string, string) pair, Relation found) =>
        Ignored.Contains(pair)
        || (found == Relation.Independent && TellOneFact(pair.Item1, pair.Item2))
        || (found == Relation.SharedQuotation && _siblings.Contains(pair));

    // Two copies of one report, cut in different places: it may be that only the quotations are left in both.
    private readonly HashSet<(string, string)> _siblings = [];

    private static bool TellOneFact(string a, string b) =>
        BaseFacts.Any(row => a.StartsWith(row[0], StringComparison.Ordinal) && b.StartsWith(row[1], StringComparison.Ordinal));

    private static readonly string[][] BaseFacts = [.. Rows("base-facts.tsv")];

    private static IEnumerable<string[]> Rows(string table) =>
        File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Linking", table)).Where(line => line[0] != '#').Select(line => line.Split('\t'));

    private static string Around(string words, string name) =>
        Frames[Array.FindIndex(Bases, prefix => prefix.StartsWith(name, StringComparison.Ordinal))].Replace("{words}", $"“{words}”", StringComparison.Ordinal);

    private void AddFacts()
    {
        foreach (var row in Rows("facts.tsv"))
        {
            Records.Add(Samples.Record($"f{row[0]}-a", "First Chronicle", "2024-04-10", (row[1], row[2])) with { Url = null });
            Records.Add(Samples.Record($"f{row[0]}-b", "Second Tribune", "2024-04-12", (row[3], row[4])) with { Url = null });
            Relate($"f{row[0]}-a", $"f{row[0]}-b", Relation.Independent);
        }
    }

    private Record Add(string id, string outlet, string date, string text)
    {
        var record = _pipeline.Read(new Article { Id = id, Text = text, Date = date, Outlet = outlet });
        Records.Add(record);
        return record;
    }

    private void Relate(Record a, Record b, Relation relation) => Relate(a.Id, b.Id, relation);

    private void Relate(string a, string b, Relation relation) => Pairs[Key(a, b)] = relation;

    public static (string, string) Key(string a, string b) => string.CompareOrdinal(a, b) < 0 ? (a, b) : (b, a);

    private static string SampleFolder()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Parley.slnx"))) folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("The tests run outside a checkout.");
        return Path.Combine(folder, "samples");
    }
}
