using System.CommandLine;
using Parley.Cli.Options;
using Parley.Cli.Output;
using Parley.Cli.Terminal;
using Parley.Ledgers;

namespace Parley.Cli.Commands;

/// <summary><c>parley failures</c>: the inputs that could not be read, and why.</summary>
internal sealed class FailuresCommand : Command, IHasExamples
{
    private static readonly string[] Columns = ["name", "reason", "source"];

    private readonly LedgerOption _ledger = new();
    private readonly ListFormatOption _format = new();

    public FailuresCommand() : base("failures", "List the inputs that could not be read when they were last tried")
    {
        foreach (var option in new Option[] { _ledger, _format }) Add(option);
        SetAction(Run);
    }

    public IReadOnlyList<(string Line, string Effect)> Examples { get; } = [("parley failures --ledger parley.db", "names and reasons")];

    private int Run(ParseResult parsed)
    {
        using var ledger = Ledger.Open(parsed.GetValue(_ledger)!);
        using var target = OutputTarget.Open(null);
        var failures = ledger.Failures();
        var rows = failures.Select(failure => new string?[] { failure.Name, failure.Reason, failure.Source });
        switch (parsed.GetValue(_format))
        {
            case ListFormatOption.Csv:
                CsvTable.Write(new OutputText(target), Columns, rows);
                break;
            case ListFormatOption.Json:
                JsonTable.Write(target, Columns, rows);
                break;
            default:
                WriteText(target, failures);
                break;
        }
        target.Flush();
        return ExitCode.Success;
    }

    private static void WriteText(OutputTarget target, IReadOnlyList<StoredFailure> failures)
    {
        var text = new OutputText(target);
        if (failures.Count == 0) Diagnostics.Error("nothing failed");
        foreach (var failure in failures) text.WriteLine(Printable.OneLine($"{failure.Name}: {failure.Reason}"));
    }
}
