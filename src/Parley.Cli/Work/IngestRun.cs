using Parley.Cli.Terminal;
using Parley.Ledgers;
using Parley.Records;
using Parley.Text.Reading;

namespace Parley.Cli.Work;

/// <summary>Reads the inputs that a ledger does not have yet and stores them, in input order.</summary>
/// <remarks>An article that the ledger has costs the reading of its text and one look-up. What is interrupted is completed by the same command.</remarks>
internal sealed class IngestRun(LedgerWriter writer, InputWalk walk, string? ledger)
{
    private readonly FailureList _failures = new();
    private readonly ProgressLine _progress = new(walk, "articles");
    private readonly Lazy<Pipeline> _pipeline = new(() => Pipeline.Load());
    private readonly Lazy<string> _model = new(() => new InstalledFiles().ModelVersion());
    private int _added;
    private int _known;
    private long _statements;

    /// <summary>Runs.</summary>
    /// <returns>The exit code.</returns>
    public int Run(ArticleReader reader, int jobs, CancellationToken cancel)
    {
        try
        {
            OrderedWork.Run(Unknown(reader), jobs, item => item.Item.Result?.Article?.Text.Length ?? 0, Work, Take, cancel);
        }
        catch (OperationCanceledException)
        {
            // What is read is not thrown away.
            writer.Commit();
            throw;
        }
        writer.Commit();
        _progress.Clear();
        return Report();
    }

    private readonly record struct Candidate(SourcedItem Item, bool IsKnown);

    private readonly record struct Outcome(string Source, Record? Record, ReadFailure? Failure, bool IsKnown);

    // The ledger is asked on this thread, which also writes: nobody else uses the connection.
    private IEnumerable<Candidate> Unknown(ArticleReader reader)
    {
        foreach (var item in walk.ReadWithSources(reader))
            yield return new Candidate(item, item.Result?.Article is { } article && writer.Contains(article));
    }

    private Outcome Work(Candidate candidate)
    {
        var (source, result) = candidate.Item;
        if (result is null || candidate.IsKnown) return new Outcome(source, null, null, candidate.IsKnown);
        if (!result.IsSuccess) return new Outcome(source, null, result.Failure, false);
        return ArticleAnalysis.TryRun(result.Article, _pipeline, out var document, out var failure)
            ? new Outcome(source, RecordBuilder.Build(document), null, false)
            : new Outcome(source, null, failure, false);
    }

    private void Take(Outcome outcome)
    {
        if (outcome.Failure is { } failure)
        {
            _failures.Add(failure);
            writer.AddFailure(outcome.Source, failure);
        }
        else if (outcome.Record is { } record) Add(outcome.Source, record);
        else if (outcome.IsKnown) _known++;
        else writer.BeginSource(outcome.Source);
        _progress.Show(_added + _known);
    }

    private void Add(string source, Record record)
    {
        var isNew = writer.Add(new IngestItem(record, source == ArticleReader.StandardInput ? null : source, _model.Value));
        if (!isNew)
        {
            _known++;
            return;
        }
        _added++;
        _statements += record.Statements.Count;
    }

    private int Report()
    {
        var done = _added + _known;
        if (done > 0) Console.Out.WriteLine(Printable.OneLine($"{_added} articles added with {_statements} statements, {_known} were there already; the ledger is {ledger}"));
        return _failures.Report(done);
    }
}
