using System.CommandLine;
using Parley.Cli.Options;
using Parley.Ledgers;

namespace Parley.Cli.Commands;

/// <summary><c>parley merge</c>: says that known entities are one.</summary>
internal sealed class MergeCommand : Command, IHasExamples
{
    private readonly Argument<string> _into = new("ID") { Description = "The entity that stays, as 'parley entities' shows it" };
    private readonly Argument<string[]> _others = new("OTHER") { Description = "What is the same", Arity = ArgumentArity.OneOrMore };
    private readonly LedgerOption _ledger = new();
    private readonly EditOptions _edit = new();

    public MergeCommand() : base("merge", "Take known entities for one; logged, and taken back by 'parley split'")
    {
        Add(_into);
        Add(_others);
        foreach (var option in (Option[])[_ledger, .. _edit.All]) Add(option);
        SetAction(Run);
    }

    public IReadOnlyList<(string Line, string Effect)> Examples { get; } =
    [
        ("parley merge k3 k17 --note 'the pen name of k3'", "k17 is k3 from now on, in later articles too"),
        ("parley split k17", "takes it back"),
    ];

    private int Run(ParseResult parsed)
    {
        using var ledger = Ledger.Open(parsed.GetValue(_ledger)!, LedgerAccess.Write);
        var into = parsed.GetRequiredValue(_into);
        var edit = _edit.Of(parsed);
        foreach (var other in parsed.GetRequiredValue(_others)) ledger.Merge(into, other, edit);
        var entity = ledger.ShowEntity(into).Entity;
        Console.Out.Write($"{entity.Id} {entity.Name}: {entity.Articles} articles\n");
        return ExitCode.Success;
    }
}
