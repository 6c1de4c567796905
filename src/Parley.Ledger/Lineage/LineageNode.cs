namespace Parley.Ledgers.Lineage;

/// <summary>One report of a claim, and the reports that rest on it.</summary>
public sealed record LineageNode
{
    /// <summary>Id of the statement, for <c>parley show</c>; <c>null</c> for a report that is not in the ledger.</summary>
    public string? Statement { get; init; }

    /// <summary>Publication date.</summary>
    public string? Date { get; init; }

    /// <summary>The publishing outlet; of a report that is not in the ledger, the name as it is cited.</summary>
    public string? Outlet { get; init; }

    /// <summary>Who says it.</summary>
    public string? Speaker { get; init; }

    /// <summary>What is said.</summary>
    public string? Text { get; init; }

    /// <summary>How it rests on the report above it; <see cref="LineageRelation.Origin"/> when it rests on none that is known.</summary>
    public required LineageRelation Relation { get; init; }

    /// <summary>What shows it: the words of the citation, or how much the texts share.</summary>
    public string? Evidence { get; init; }

    /// <summary>The words of saying, as they stand; <c>null</c> when there are none.</summary>
    public string? Cue { get; init; }

    /// <summary>The form of the statement; empty of a report that is not in the ledger.</summary>
    public string Form { get; init; } = "";

    /// <summary>Whether the article says that it was not said.</summary>
    public bool Negated { get; init; }

    /// <summary>
    /// <c>denies</c>, <c>doubts</c>, <c>refuses</c> or <c>negated</c>, where the words of saying tell so; <c>confirms</c>, where they tell so and the report has
    /// a source of its own; else <c>null</c>.
    /// </summary>
    public string? Stance { get; init; }

    /// <summary>What people said about the statement and who, such as <c>source corrected by Jo</c>; <c>null</c> when nobody did.</summary>
    public string? Amended { get; init; }

    /// <summary>The reports that rest on this one, by date.</summary>
    public IReadOnlyList<LineageNode> Children { get; init; } = [];
}
