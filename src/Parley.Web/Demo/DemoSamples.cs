using Parley.Ledgers;
using Parley.Text;
using Parley.Text.Reading;
using Parley.Web.Hosting;

namespace Parley.Web.Demo;

/// <summary>The samples that come with the program.</summary>
public static class DemoSamples
{
    private const int File = 0, Id = 1, Outlet = 2, Date = 3, Author = 4, Url = 5;

    /// <summary>Reads them into a ledger, in the order of their table.</summary>
    /// <param name="ledger">Opened to be written.</param>
    /// <param name="progress">Is told after each article; may be missing.</param>
    /// <param name="cancel">Ends the reading; nothing is stored then.</param>
    /// <returns>How many there are.</returns>
    /// <exception cref="LedgerException">They are not installed.</exception>
    public static int Ingest(Ledger ledger, IProgress<PreparationProgress>? progress = null, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        var folder = Path.Combine(AppContext.BaseDirectory, "samples");
        var table = Path.Combine(folder, "metadata.tsv");
        if (!System.IO.File.Exists(table)) throw new LedgerException($"{table}: is missing; the samples belong beside the program");
        var articles = Articles(folder, table).ToList();
        var pipeline = Pipeline.Load();
        using var writer = ledger.Write();
        var model = new InstalledFiles().ModelVersion();
        var count = 0;
        foreach (var article in articles)
        {
            cancel.ThrowIfCancellationRequested();
            progress?.Report(new PreparationProgress(count, articles.Count));
            if (writer.Add(new IngestItem(pipeline.Read(article), null, model))) count++;
        }
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
