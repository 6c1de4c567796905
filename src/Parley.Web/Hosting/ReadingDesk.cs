using Parley.Records;
using Parley.Text.Reading;

namespace Parley.Web.Hosting;

/// <summary>Reads what is sent to the site: one pipeline, loaded when it is first needed, and only so many articles at a time as there are processors.</summary>
/// <remarks>Thread-safe.</remarks>
internal sealed class ReadingDesk : IDisposable
{
    private const int LongestName = 120;

    private readonly Lazy<Pipeline> _pipeline = new(() => Pipeline.Load());
    private readonly SemaphoreSlim _seats = new(Math.Max(1, Environment.ProcessorCount));
    private readonly SiteOptions _options;

    /// <summary>Makes a desk.</summary>
    public ReadingDesk(SiteOptions options) => _options = options;

    /// <summary>The articles of a body, each as its record or as what is wrong with it.</summary>
    /// <param name="body">Whatever <c>parley read</c> takes.</param>
    /// <param name="name">A name for messages; its ending may tell the format.</param>
    /// <param name="options">Outlet, date and the like where the body has none.</param>
    /// <param name="cancel">Ends the reading between two articles.</param>
    public IEnumerable<ReadRecord> Read(byte[] body, string name, ReadingOptions options, CancellationToken cancel)
    {
        using var stream = new MemoryStream(body, writable: false);
        foreach (var item in new ArticleReader(options).Read(stream, name))
        {
            cancel.ThrowIfCancellationRequested();
            yield return item.Article is { } article ? Analyze(article, cancel) : new ReadRecord(null, item.Failure);
        }
    }

    /// <summary>A name that came from outside, without folders and what cannot be printed.</summary>
    public static string ShownName(string given)
    {
        var name = given[(given.LastIndexOfAny(['/', '\\']) + 1)..];
        name = string.Concat(name.Where(letter => !char.IsControl(letter)));
        return name.Length switch { 0 => "body", > LongestName => name[^LongestName..], _ => name };
    }

    private ReadRecord Analyze(Text.Article article, CancellationToken cancel)
    {
        if (ArticleLimits.Check(article) is { } failure) return new ReadRecord(null, failure);
        _seats.Wait(cancel);
        try
        {
            return new ReadRecord(_pipeline.Value.Read(article), null);
        }
#pragma warning disable CA1031 // A fault of ours in one article costs none of the others.
        catch (Exception e) when (e is not OperationCanceledException)
#pragma warning restore CA1031
        {
            _options.Report(e);
            return new ReadRecord(null, new ReadFailure(article.Id, $"an internal error ({e.GetType().Name}); the console where Parley runs says more"));
        }
        finally
        {
            _seats.Release();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _seats.Dispose();
}

/// <summary>An article that was read, or why it was not.</summary>
/// <param name="Record">The record.</param>
/// <param name="Failure">What is wrong.</param>
internal sealed record ReadRecord(Record? Record, ReadFailure? Failure);
