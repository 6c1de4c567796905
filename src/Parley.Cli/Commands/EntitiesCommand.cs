using System.CommandLine;
using Parley.Cli.Options;
using Parley.Cli.Output;
using Parley.Cli.Terminal;
using Parley.Ledgers;

namespace Parley.Cli.Commands;

/// <summary><c>parley entities</c>: who is known across articles.</summary>
internal sealed class EntitiesCommand : Command, IHasExamples
{
    private readonly Argument<string[]> _words = new("NAME") { Description = "Words of a name; without them, the most frequent", Arity = ArgumentArity.ZeroOrMore };
    private readonly LedgerOption _ledger = new();
    private readonly ListFormatOption _format = new();
    private readonly LimitOption _limit = new();

    public EntitiesCommand() : base("entities", "List people, bodies and places that are the same across articles")
    {
        Add(_words);
        foreach (var option in new Option[] { _ledger, _format, _limit }) Add(option);
        SetAction(Run);
    }

    public IReadOnlyList<(string Line, string Effect)> Examples { get; } =
    [
        ("parley entities begin", "everybody with this name"),
        ("parley show k12", "the names of one, why they were taken for one, and in which articles"),
    ];

    private int Run(ParseResult parsed)
    {
        var limit = parsed.GetValue(_limit);
        using var ledger = Ledger.Open(parsed.GetValue(_ledger)!);
        var found = ledger.Entities(string.Join(' ', parsed.GetValue(_words) ?? []), limit == 0 ? int.MaxValue : limit);
        using var target = OutputTarget.Open(null);
        KnownEntities.Write(target, found, parsed.GetValue(_format)!);
        target.Flush();
        if (found.Count == 0) Diagnostics.Error("nothing is found");
        return ExitCode.Success;
    }
}
