namespace Parley.Ledgers.Lineage;

/// <summary>Where a claim comes from and how it went from outlet to outlet, as far as the ledger shows.</summary>
/// <remarks>Nothing in it says that a claim is true. A report that only cites another never counts as confirmation.</remarks>
public sealed record ClaimLineage
{
    /// <summary>Id of the claim's earliest statement; not of one that only has part of its words.</summary>
    public required string Id { get; init; }

    /// <summary>The words of that statement.</summary>
    public required string Text { get; init; }

    /// <summary>The reports that rest on no other, each with those that rest on it, by date.</summary>
    public required IReadOnlyList<LineageNode> Origins { get; init; }

    /// <summary>Reports of who denies, doubts or refuses the claim or did not say it, each with those that rest on it, by date; no origins of it.</summary>
    public IReadOnlyList<LineageNode> Denials { get; init; } = [];

    /// <summary>Outlets in the ledger that have the claim or part of its words.</summary>
    public required int Outlets { get; init; }

    /// <summary>Origins that are independent of each other, as far as is known.</summary>
    public int IndependentOrigins => Origins.Count;

    /// <summary>Outlets that cite each other in a circle, each circle beginning with the ordinally first name.</summary>
    public required IReadOnlyList<IReadOnlyList<string>> Loops { get; init; }

    /// <summary>Statements in the ledger that have the claim or part of its words, rejected and superseded ones too.</summary>
    public long Statements { get; init; }

    /// <summary>How many of them were looked at: all that count, or, of more than 500, the claim's own first, and of these the nearest to what was asked for.</summary>
    public int Told { get; init; }

    /// <summary>Whether the claim has more statements than were looked at; outlets and origins are then those of the part that is told.</summary>
    public bool IsPart => Statements > ClaimData.MostReports;

    /// <summary>All reports, parents before children.</summary>
    public IEnumerable<LineageNode> All() => Origins.Concat(Denials).SelectMany(Below);

    private static IEnumerable<LineageNode> Below(LineageNode node) => node.Children.SelectMany(Below).Prepend(node);
}
