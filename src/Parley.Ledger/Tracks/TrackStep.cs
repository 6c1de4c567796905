namespace Parley.Ledgers.Tracks;

/// <summary>A move or event of a track, with everybody who reports it.</summary>
public sealed record TrackStep
{
    /// <summary>Kind of a move (<c>offer</c>) or type of an event (<c>CONSULT</c>).</summary>
    public required string Kind { get; init; }

    /// <summary>True of a move, false of an event.</summary>
    public required bool IsMove { get; init; }

    /// <summary>Code of who does it.</summary>
    public required string Actor { get; init; }

    /// <summary>Who does it, as the report named first in <see cref="Reports"/> says.</summary>
    public required string ActorName { get; init; }

    /// <summary>Codes of the others; may be empty.</summary>
    public required IReadOnlyList<string> Toward { get; init; }

    /// <summary>The issues, by the names they have in the whole track; may be empty.</summary>
    public IReadOnlyList<string> Issues { get; init; } = [];

    /// <summary>When, ISO 8601 at the precision told; else when it was said, else the day of the first report; <c>null</c> when none is known.</summary>
    public string? Date { get; init; }

    /// <summary>True when a report tells the date; false when it is that of saying or publication.</summary>
    public required bool IsDated { get; init; }

    /// <summary><c>actual</c>, <c>future</c>, <c>hypothetical</c>, <c>denied</c> or <c>historic</c>.</summary>
    public required string Status { get; init; }

    /// <summary>Where; <c>null</c> when not told.</summary>
    public string? Place { get; init; }

    /// <summary>The words of the first report that tells the issue, else of the first.</summary>
    public required string Evidence { get; init; }

    /// <summary>Who reports it: first the one whose words are the evidence, then by date; at least one.</summary>
    public required IReadOnlyList<StepReport> Reports { get; init; }

    /// <summary>How many of the reports are independent as far as is known: copies, rewrites and reports of one outlet count as one.</summary>
    public required int Origins { get; init; }

    /// <summary>On whose word all reports tell it, as far as is known; empty when an outlet tells it itself, or two tell it on different words.</summary>
    public IReadOnlyList<string> Vouchers =>
        [.. Reports[0].Vouchers.Distinct(StringComparer.Ordinal).Where(name => Reports.All(report => report.Vouchers.Contains(name, StringComparer.Ordinal)))];

    /// <summary>Whether it rests on a single source.</summary>
    public bool IsSingleSource => Origins < 2;
}
