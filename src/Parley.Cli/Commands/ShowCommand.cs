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
    private readonly MachineOption _machine = new();

    public ShowCommand() : base("show", "Show an article, statement, event, move or entity with all that is stored about it")
    {
        Add(_id);
        foreach (var option in new Option[] { _ledger, _format, _machine }) Add(option);
        SetAction(Run);
    }

    public IReadOnlyList<(string Line, string Effect)> Examples { get; } =
    [
        ("parley show 5d2c91aa", "an article with its statements, events and moves"),
        ("parley show 5d2c91aa:s3 --format json", "one statement, for programs"),
        ("parley show k12", "a person, body or place across articles, with its names"),
    ];

    private int Run(ParseResult parsed)
    {
        using var ledger = Ledger.Open(parsed.GetValue(_ledger)!);
        var id = parsed.GetRequiredValue(_id);
        using var target = OutputTarget.Open(null);
        if (Ledger.IsEntityId(id)) KnownEntities.Write(target, ledger.ShowEntity(id), parsed.GetValue(_format)!);
        else StoredItems.Write(target, ledger.Show(id, amended: !parsed.GetValue(_machine)), parsed.GetValue(_format)!);
        target.Flush();
        return ExitCode.Success;
    }
}
