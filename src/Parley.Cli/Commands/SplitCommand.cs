using System.CommandLine;
using Parley.Cli.Options;
using Parley.Ledgers;

namespace Parley.Cli.Commands;

/// <summary><c>parley split</c>: says that known entities are not one.</summary>
internal sealed class SplitCommand : Command, IHasExamples
{
    private readonly Argument<string> _id = new("ID") { Description = "The entity that was merged, or from which a name is taken" };
    private readonly Argument<string?> _name = new("NAME") { Description = "The name that means somebody else", Arity = ArgumentArity.ZeroOrOne };
    private readonly LedgerOption _ledger = new();
    private readonly EditOptions _edit = new();

    public SplitCommand() : base("split", "Take back a merge, or make a name an entity of its own; logged")
    {
        Add(_id);
        Add(_name);
        foreach (var option in (Option[])[_ledger, .. _edit.All]) Add(option);
        SetAction(Run);
    }

    public IReadOnlyList<(string Line, string Effect)> Examples { get; } =
    [
        ("parley split k17", "k17, which was merged into another, stands alone again"),
        ("parley split k3 'A. Weber' --note 'her brother'", "what articles call A. Weber becomes an entity of its own, in later articles too"),
    ];

    private int Run(ParseResult parsed)
    {
        using var ledger = Ledger.Open(parsed.GetValue(_ledger)!, LedgerAccess.Write);
        var id = parsed.GetRequiredValue(_id);
        var own = parsed.GetValue(_name) is { } name ? ledger.Split(id, name, _edit.Of(parsed)) : ledger.Split(id, _edit.Of(parsed));
        var entity = ledger.ShowEntity(own).Entity;
        Console.Out.Write($"{entity.Id} {entity.Name}: {entity.Articles} articles\n");
        return ExitCode.Success;
    }
}
