using System.CommandLine;
using Parley.Cli.Options;
using Parley.Cli.Output;
using Parley.Cli.Terminal;
using Parley.Ledgers;

namespace Parley.Cli.Commands;

/// <summary><c>parley tracks</c>: negotiations, and where each of them stands.</summary>
internal sealed class TracksCommand : Command, IHasExamples
{
    private readonly Argument<string?> _id = new("ID") { Description = "A track, as the list shows it, or the beginning of its id; without it, all are listed", Arity = ArgumentArity.ZeroOrOne };
    private readonly LedgerOption _ledger = new();
    private readonly ListFormatOption _format = new();
    private readonly LimitOption _limit = new();

    public TracksCommand() : base("tracks", "List negotiations; tell one: parties, rounds, positions, open offers, time line")
    {
        Add(_id);
        foreach (var option in new Option[] { _ledger, _format, _limit }) Add(option);
        SetAction(Run);
    }

    public IReadOnlyList<(string Line, string Effect)> Examples { get; } =
    [
        ("parley tracks", "all negotiations, those with most steps first"),
        ("parley tracks EGY-ISR-1977", "one: who, where, positions, offers and answers, time line"),
        ("parley tracks EGY-ISR --format csv", "its moves and events as a table"),
    ];

    private int Run(ParseResult parsed)
    {
        using var ledger = Ledger.Open(parsed.GetValue(_ledger)!);
        var format = parsed.GetValue(_format)!;
        using var target = OutputTarget.Open(null);
        if (parsed.GetValue(_id) is { } id) TrackOutput.Write(target, ledger.ShowTrack(id), format);
        else
        {
            var limit = parsed.GetValue(_limit);
            var tracks = ledger.Tracks();
            TrackOutput.Write(target, [.. tracks.Take(limit == 0 ? int.MaxValue : limit)], format);
            if (tracks.Count == 0) Diagnostics.Error("no negotiation is found: at least three moves or events between two parties are needed");
        }
        target.Flush();
        return ExitCode.Success;
    }
}
