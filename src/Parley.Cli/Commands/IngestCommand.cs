using System.CommandLine;
using Parley.Cli.Options;
using Parley.Cli.Work;
using Parley.Ledgers;
using Parley.Text.Reading;

namespace Parley.Cli.Commands;

/// <summary><c>parley ingest</c>: articles into a ledger.</summary>
internal sealed class IngestCommand : Command, IHasExamples
{
    private readonly InputsArgument _inputs = new();
    private readonly LedgerOption _ledger = new();
    private readonly ArticleOptions _articles = new();
    private readonly JobsOption _jobs = new();
    private readonly ActorsOption _actors = new();

    public IngestCommand() : base("ingest", "Read articles and store them in a ledger; interrupted, it goes on where it stopped")
    {
        Add(_inputs);
        foreach (var option in (Option[])[_ledger, .. _articles.All, _jobs, _actors]) Add(option);
        SetAction((parsed, cancel) => Task.Run(() => Run(parsed, cancel), CancellationToken.None));
    }

    public IReadOnlyList<(string Line, string Effect)> Examples { get; } =
    [
        ("parley ingest news/ --ledger parley.db", "every article in a folder, into one file"),
        ("parley ingest corpus.jsonl --ledger postgres://me@127.0.0.1/talks", "into a PostgreSQL database"),
    ];

    private int Run(ParseResult parsed, CancellationToken cancel)
    {
        var location = parsed.GetValue(_ledger)!;
        var reader = new ArticleReader(_articles.Of(parsed));
        var walk = new InputWalk(parsed.GetRequiredValue(_inputs), LedgerFiles.Of(location));
        var pipeline = PipelineSource.Of(new UserTables([], parsed.GetRequiredValue(_actors)));
        using var ledger = Ledger.Open(location, LedgerAccess.Write);
        using var writer = ledger.Write();
        return new IngestRun(writer, walk, ledger.Name, pipeline).Run(reader, parsed.GetValue(_jobs), cancel);
    }
}
