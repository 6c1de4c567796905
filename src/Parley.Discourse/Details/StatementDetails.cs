namespace Parley.Discourse.Details;

/// <summary>What the text tells about the saying of one statement.</summary>
/// <remarks>Immutable; <c>null</c> stands for what it does not tell.</remarks>
public sealed record StatementDetails
{
    /// <summary>Nothing is told.</summary>
    public static StatementDetails None { get; } = new();

    /// <summary>Whom it was told; never an outlet.</summary>
    public Detail? Addressee { get; init; }

    /// <summary>The outlet, venue or vehicle that it came through.</summary>
    public Detail? Medium { get; init; }

    /// <summary>When it was said.</summary>
    public SaidTime? Time { get; init; }

    /// <summary>What it does to another statement of the article.</summary>
    public StatementTie? Tie { get; init; }

    /// <summary>True when the text tells neither addressee nor medium nor time.</summary>
    public bool TellsNothing => Addressee is null && Medium is null && Time is null;
}
