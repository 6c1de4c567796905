using System.Text;

namespace Parley.Events.Tests;

/// <summary>The labelled sentences under data/events/examples are what their headers promise.</summary>
public sealed class ExampleTableTests
{
    private const int Columns = 7;
    private const int FewestWords = 8;
    private const int MostWords = 40;

    private static readonly List<string[]> Rows =
        [.. Directory.EnumerateFiles(Folder, "*.tsv").Order(StringComparer.Ordinal).SelectMany(File.ReadLines).Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split('\t'))];

    private static string Folder => Path.Combine(TestLexicon.Data, "events", "examples");

    [Fact]
    public void There_are_a_thousand_each_once()
    {
        Assert.True(Rows.Count >= 1000);
        Assert.Equal(Rows.Count, Rows.DistinctBy(row => row[0]).Count());
    }

    [Fact]
    public void Both_actors_stand_in_the_sentence() => Assert.All(Rows, row =>
    {
        Assert.Equal(Columns, row.Length);
        Assert.Contains(row[1], row[0], StringComparison.Ordinal);
        Assert.Contains(row[2], row[0], StringComparison.Ordinal);
        Assert.NotEqual(row[1], row[2]);
    });

    [Fact]
    public void Labels_are_of_the_ontology() => Assert.All(Rows, row =>
        Assert.Equal("", TestLexicon.Project.Ontology.Fault(new Lexicon.ActionCode(row[3], row[4] == "-" ? "" : row[4], row[5]))));

    [Fact]
    public void Sentences_are_neither_short_nor_long() =>
        Assert.All(Rows, row => Assert.InRange(row[0].Split(' ').Length, FewestWords, MostWords));

    [Fact]
    public void Every_type_has_at_least_forty() =>
        Assert.All(TestLexicon.Project.Ontology.Types, type => Assert.True(Rows.Count(row => row[3] == type.Name) >= 40, type.Name));

    [Fact]
    public void Split_follows_the_checksum() =>
        Assert.All(Rows, row => Assert.Equal(Crc32(Encoding.UTF8.GetBytes(row[0])) % 10 == 0 ? "test" : "train", row[6]));

    [Fact]
    public void Files_are_sorted() => Assert.All(Directory.EnumerateFiles(Folder, "*.tsv"), path =>
    {
        var sentences = File.ReadLines(path).Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split('\t')[0]).ToList();
        Assert.Equal(sentences.Order(StringComparer.Ordinal), sentences);
    });

    private static uint Crc32(byte[] bytes)
    {
        var crc = uint.MaxValue;
        foreach (var value in bytes)
        {
            crc ^= value;
            for (var bit = 0; bit < 8; bit++) crc = (crc >> 1) ^ (0xEDB88320 & (uint)-(int)(crc & 1));
        }
        return ~crc;
    }
}
