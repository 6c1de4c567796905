namespace Parley.Ledgers.Tracks;

/// <summary>A negotiation as the ledger shows it: what two parties did towards each other over time, and who else took part.</summary>
/// <remarks>Immutable. Made anew whenever it is asked for, from the current articles, corrections applied. Nothing in it says that something is true.</remarks>
public sealed record Track
{
    /// <summary>The parties and the year it begins, such as <c>EGY-ISR-1977</c>; the same for the same ledger.</summary>
    public required string Id { get; init; }

    /// <summary>The two parties, in ordinal order of their codes.</summary>
    public required IReadOnlyList<TrackParty> Parties { get; init; }

    /// <summary>Everybody else who takes part, those of most steps first.</summary>
    public required IReadOnlyList<TrackParty> Others { get; init; }

    /// <summary>Moves and events, by date; those without one last.</summary>
    public required IReadOnlyList<TrackStep> Steps { get; init; }

    /// <summary>Meetings, those of the same days taken together, by date.</summary>
    public required IReadOnlyList<TrackRound> Rounds { get; init; }

    /// <summary>Where each party stands on each issue: issues on which both parties moved first, then those of most moves.</summary>
    public required IReadOnlyList<TrackPosition> Positions { get; init; }

    /// <summary>Offers and demands, by date, with who answered.</summary>
    public required IReadOnlyList<TrackOffer> Offers { get; init; }

    /// <summary>The issues, those of most steps first.</summary>
    public required IReadOnlyList<string> Issues { get; init; }

    /// <summary>Date of the first step, ISO 8601; <c>null</c> when none is dated.</summary>
    public string? From => Steps.FirstOrDefault(step => step.Date is not null)?.Date;

    /// <summary>Date of the last step.</summary>
    public string? To => Steps.LastOrDefault(step => step.Date is not null)?.Date;

    /// <summary>Places of the rounds, each once.</summary>
    public IEnumerable<string> Places => Rounds.SelectMany(round => round.Places).Distinct(StringComparer.Ordinal);

    /// <summary>How many articles tell it.</summary>
    public int Articles => Steps.SelectMany(step => step.Reports).Select(report => report.Article).Distinct(StringComparer.Ordinal).Count();
}
