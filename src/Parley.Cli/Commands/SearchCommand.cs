using System.CommandLine;
using Parley.Cli.Options;
using Parley.Cli.Output;
using Parley.Cli.Terminal;
using Parley.Cli.Work;
using Parley.Ledgers;

namespace Parley.Cli.Commands;

/// <summary><c>parley search</c>: finds what a ledger holds.</summary>
internal sealed class SearchCommand : Command, IHasExamples
{
    private readonly Argument<string[]> _query = new("QUERY") { Description = "Words and fields; see the examples", Arity = ArgumentArity.OneOrMore };
    private readonly LedgerOption _ledger = new();
    private readonly ListFormatOption _format = new();
    private readonly LimitOption _limit = new();
    private readonly MinConfidenceOption _least = new();
    private readonly MachineOption _machine = new();

    public SearchCommand() : base("search", "Find statements, events, moves and articles by words and fields")
    {
        Add(_query);
        foreach (var option in new Option[] { _ledger, _format, _limit, _least, _machine }) Add(option);
        SetAction(Run);
    }

    public IReadOnlyList<(string Line, string Effect)> Examples { get; } =
    [
        ("parley search 'speaker:begin settlements'", "what Begin says of settlements"),
        ("parley search '\"three months\" date:1978-09.. -outlet:register'", "a phrase, from a month on, without an outlet"),
        ("parley search 'type:REJECT actor:ISR status:actual OR issue:oil'", "events and moves"),
        ("parley search 'in:articles summit*' --format csv --limit 0", "all articles with a word that begins so, as a table"),
    ];

    private int Run(ParseResult parsed)
    {
        var limit = parsed.GetValue(_limit);
        using var ledger = Ledger.Open(parsed.GetValue(_ledger)!);
        var result = ledger.Search(QueryWords.Join(parsed.GetRequiredValue(_query)), limit == 0 ? int.MaxValue : limit, amended: !parsed.GetValue(_machine), parsed.GetValue(_least));
        using var target = OutputTarget.Open(null);
        FoundItems.Write(target, result, parsed.GetValue(_format)!);
        target.Flush();
        if (result.Total == 0)
            Diagnostics.Error(result.IsImpossible ? "nothing is found: no statement, event, move or article can have all these fields at once; docs/query.md says which has what" : "nothing is found");
        else if (result.Items.Count < result.Total) Diagnostics.Error($"{result.Items.Count} of {result.Total} are shown; --limit 0 shows all");
        return ExitCode.Success;
    }
}
