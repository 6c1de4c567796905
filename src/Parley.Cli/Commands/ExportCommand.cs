using System.CommandLine;
using Parley.Cli.Options;
using Parley.Cli.Terminal;
using Parley.Ledgers;
using Parley.Ledgers.Exporting;

namespace Parley.Cli.Commands;

/// <summary><c>parley export</c>: a ledger for other programs.</summary>
internal sealed class ExportCommand : Command, IHasExamples
{
    private readonly LedgerOption _ledger = new();
    private readonly ExportFormatOption _format = new();
    private readonly QueryOption _query = new();
    private readonly MinConfidenceOption _least = new();
    private readonly MachineOption _machine = new();
    private readonly KeepFormulasOption _formulas = new();
    private readonly OutputOption _output = new();

    public ExportCommand() : base("export", "Write statements, events, records or graphs for other programs")
    {
        foreach (var option in new Option[] { _ledger, _format, _query, _least, _machine, _formulas, _output }) Add(option);
        SetAction(Run);
    }

    public IReadOnlyList<(string Line, string Effect)> Examples { get; } =
    [
        ("parley export --format statements --output statements.csv", "a table for R, pandas or a spreadsheet"),
        ("parley export --format gexf --query 'speaker:begin' --output begin.gexf", "who said what where, for Gephi"),
        ("parley export --format polecat --query 'actor:EGY' > events.tsv", "events in the columns of POLECAT"),
        ("parley export --format records > gold.jsonl", "amended records, also to train on"),
    ];

    private int Run(ParseResult parsed)
    {
        using var ledger = Ledger.Open(parsed.GetValue(_ledger)!);
        using var target = OutputTarget.Open(parsed.GetValue(_output));
        using var stream = new TargetStream(target);
        var options = new ExportOptions
        {
            Query = parsed.GetValue(_query),
            Amended = !parsed.GetValue(_machine),
            MinConfidence = parsed.GetValue(_least),
            KeepsFormulas = parsed.GetValue(_formulas),
        };
        ledger.Export(ExportFormatOption.Of(parsed.GetValue(_format)!), stream, options);
        target.Flush();
        return ExitCode.Success;
    }
}
