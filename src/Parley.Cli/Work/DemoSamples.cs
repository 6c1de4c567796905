using Parley.Ledgers;
using Parley.Text;
using Parley.Text.Reading;

namespace Parley.Cli.Work;

/// <summary>The samples that come with the program.</summary>
internal static class DemoSamples
{
    private const int File = 0, Id = 1, Outlet = 2, Date = 3, Author = 4, Url = 5;

    /// <summary>Reads them into a ledger, in the order of their table.</summary>
    /// <returns>How many there are.</returns>
    /// <exception cref="UsageException">They are not installed.</exception>
    public static int Ingest(Ledger ledger)
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "samples");
        var table = Path.Combine(folder, "metadata.tsv");
        if (!System.IO.File.Exists(table)) throw new UsageException($"{table}: is missing; the samples belong beside the program");
        var pipeline = Pipeline.Load();
        using var writer = ledger.Write();
        var count = 0;
        foreach (var article in Articles(folder, table))
            if (writer.Add(new IngestItem(pipeline.Read(article)))) count++;
        writer.Commit();
        return count;
    }

    // The pages hold the same articles as the text files.
    private static IEnumerable<Article> Articles(string folder, string table) =>
        from line in System.IO.File.ReadLines(table).Skip(1)
        let cells = line.Split('\t')
        where cells.Length > Url && cells[File].EndsWith(".txt", StringComparison.Ordinal)
        from result in new ArticleReader(new ReadingOptions { Outlet = cells[Outlet], Date = cells[Date], Author = cells[Author].Length == 0 ? null : cells[Author] }).Read(Path.Combine(folder, cells[File]))
        where result.IsSuccess
        select result.Article! with { Id = cells[Id], Url = cells[Url] };
}
