using Parley.Cli.Terminal;
using Parley.Ledgers;
using Parley.Records;
using Parley.Text.Models;
using Parley.Text.Reading;

namespace Parley.Cli.Work;

/// <summary>Reads the inputs that a ledger does not have yet and stores them, in input order.</summary>
/// <remarks>An article that the ledger has costs the reading of its text and one look-up. What is interrupted is completed by the same command.</remarks>
internal sealed class IngestRun(LedgerWriter writer, InputWalk walk, string? ledger, Lazy<Pipeline> pipeline)
{
    private readonly FailureList _failures = new();
    private readonly ProgressLine _progress = new(walk, "articles");
    private readonly Lazy<string> _model = new(() => new InstalledFiles().ModelVersion());
    private int _offered;
    private int _known;

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
        var failure = ArticleAnalysis.Try(result.Article, pipeline, RecordBuilder.Build, out var record);
        return new Outcome(source, record, failure, false);
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
        _progress.Show(_offered + _known);
    }

    private void Add(string source, Record record)
    {
        var failure = OneOfMany.Try(
            record.Id, () => writer.Add(new IngestItem(record, source == ArticleReader.StandardInput ? null : source, _model.Value)), IsOfArticle, out var isNew);
        if (failure is not null)
        {
            _failures.Add(failure);
            writer.AddFailure(source, failure);
        }
        else if (isNew) _offered++;
        else _known++;
    }

    // What the ledger itself cannot do ends the run.
    private static bool IsOfArticle(Exception e) => e is not (LedgerException or ModelFormatException);

    private int Report()
    {
        foreach (var refused in writer.Refused) _failures.Add(refused);
        // What another run stored meanwhile was there already when this one came to it.
        var known = _known + _offered - writer.Added - writer.Refused.Count;
        var done = writer.Added + known;
        if (done > 0) Console.Out.WriteLine(Printable.OneLine($"{writer.Added} articles added with {writer.AddedStatements} statements, {known} were there already; the ledger is {ledger}"));
        return _failures.Report(done);
    }
}
