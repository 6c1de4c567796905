using System.CommandLine;
using Parley.Cli.Options;
using Parley.Cli.Output;
using Parley.Cli.Terminal;
using Parley.Cli.Work;
using Parley.Ledgers;

namespace Parley.Cli.Commands;

/// <summary><c>parley lineage</c>: where a claim comes from, and who repeats whom.</summary>
internal sealed class LineageCommand : Command, IHasExamples
{
    private const int ShownByDefault = 3;

    private readonly Argument<string[]> _query = new("QUERY") { Description = "A query as for 'parley search', or the id of a statement", Arity = ArgumentArity.OneOrMore };
    private readonly LedgerOption _ledger = new();
    private readonly ListFormatOption _format = new();
    private readonly LimitOption _limit = new(ShownByDefault);
    private readonly MinConfidenceOption _least = new();
    private readonly MachineOption _machine = new();

    public LineageCommand() : base("lineage", "Show where claims come from, who repeats whom, and how many origins are independent")
    {
        Add(_query);
        foreach (var option in new Option[] { _ledger, _format, _limit, _least, _machine }) Add(option);
        SetAction(Run);
    }

    public IReadOnlyList<(string Line, string Effect)> Examples { get; } =
    [
        ("parley lineage '\"sent an invoice\"'", "the claims with these words, those of most outlets first"),
        ("parley lineage 5d2c91aa:s3", "the claim of one statement"),
    ];

    private int Run(ParseResult parsed)
    {
        var limit = parsed.GetValue(_limit);
        using var ledger = Ledger.Open(parsed.GetValue(_ledger)!);
        var claims = ledger.Lineage(QueryWords.Join(parsed.GetRequiredValue(_query)), limit == 0 ? int.MaxValue : limit, amended: !parsed.GetValue(_machine), parsed.GetValue(_least));
        using var target = OutputTarget.Open(null);
        LineageTree.Write(target, claims, parsed.GetValue(_format)!);
        target.Flush();
        if (claims.Count == 0) Diagnostics.Error("nothing is found");
        return ExitCode.Success;
    }
}
