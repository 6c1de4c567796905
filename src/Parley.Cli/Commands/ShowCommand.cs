using System.CommandLine;
using Parley.Cli.Options;
using Parley.Cli.Output;
using Parley.Cli.Terminal;
using Parley.Ledgers;

namespace Parley.Cli.Commands;

/// <summary><c>parley show</c>: everything that a ledger holds about one thing.</summary>
internal sealed class ShowCommand : Command, IHasExamples
{
    private readonly Argument<string> _id = new("ID") { Description = "An id as 'parley search' shows it, or enough of its beginning" };
    private readonly LedgerOption _ledger = new();
    private readonly ListFormatOption _format = new();

    public ShowCommand() : base("show", "Show an article, statement, event or move with all that is stored about it")
    {
        Add(_id);
        foreach (var option in new Option[] { _ledger, _format }) Add(option);
        SetAction(Run);
    }

    public IReadOnlyList<(string Line, string Effect)> Examples { get; } =
    [
        ("parley show 5d2c91aa", "an article with its statements, events and moves"),
        ("parley show 5d2c91aa:s3 --format json", "one statement, for programs"),
    ];

    private int Run(ParseResult parsed)
    {
        using var ledger = Ledger.Open(parsed.GetValue(_ledger)!);
        var item = ledger.Show(parsed.GetRequiredValue(_id));
        using var target = OutputTarget.Open(null);
        StoredItems.Write(target, item, parsed.GetValue(_format)!);
        target.Flush();
        return ExitCode.Success;
    }
}
