using System.CommandLine;
using Parley.Cli.Options;
using Parley.Ledgers;
using Parley.Ledgers.Amending;

namespace Parley.Cli.Commands;

/// <summary><c>parley amend</c>: what a person says about what the machine found.</summary>
internal sealed class AmendCommand : Command, IHasExamples
{
    private readonly Argument<string> _id = new("ID") { Description = "A statement, event, move or entity, as 'parley search' or 'parley show' names it" };
    private readonly Argument<string> _action = new("ACTION") { Description = "accept, reject, correct, or withdraw (what was said before)" };
    private readonly Argument<string[]> _fields = new("FIELD=VALUE") { Description = "What is corrected; an empty value for nothing", Arity = ArgumentArity.ZeroOrMore };
    private readonly LedgerOption _ledger = new();
    private readonly EditOptions _edit = new();

    public AmendCommand() : base("amend", "Accept, reject or correct what was found; what the machine said is kept")
    {
        Add(_id);
        Add(_action);
        Add(_fields);
        foreach (var option in (Option[])[_ledger, .. _edit.All]) Add(option);
        SetAction(Run);
    }

    public IReadOnlyList<(string Line, string Effect)> Examples { get; } =
    [
        ("parley amend 5d2c91aa:s3 reject --note 'not said by anyone'", "the statement is left out of what is exported"),
        ("parley amend 5d2c91aa:s4 correct source='Anna Weber' time=2024-05", "two of its fields are others"),
    ];

    private int Run(ParseResult parsed)
    {
        var action = ActionOf(parsed.GetRequiredValue(_action));
        var fields = (parsed.GetValue(_fields) ?? []).Select(Pair).ToList();
        if (action == AmendAction.Correct != fields.Count > 0) throw new UsageException("FIELD=VALUE is given with 'correct', and only with it, such as kind=asks");
        using var ledger = Ledger.Open(parsed.GetValue(_ledger)!, LedgerAccess.Write);
        var id = parsed.GetRequiredValue(_id);
        var edit = _edit.Of(parsed);
        if (fields.Count == 0) id = ledger.Amend(id, action, edit);
        foreach (var (field, value) in fields) id = ledger.Amend(id, action, edit, field, value.Length == 0 ? null : value);
        Console.Out.Write($"{id}: noted\n");
        return ExitCode.Success;
    }

    private static AmendAction ActionOf(string text) => text switch
    {
        "accept" => AmendAction.Accept,
        "reject" => AmendAction.Reject,
        "correct" => AmendAction.Correct,
        "withdraw" => AmendAction.Withdraw,
        _ => throw new UsageException($"'{text}' is no action; there are accept, reject, correct and withdraw"),
    };

    private static (string Field, string Value) Pair(string text)
    {
        var at = text.IndexOf('=', StringComparison.Ordinal);
        return at > 0 ? (text[..at], text[(at + 1)..]) : throw new UsageException($"'{text}': write FIELD=VALUE, such as kind=asks");
    }
}
