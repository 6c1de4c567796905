namespace Parley.Discourse.Details;

/// <summary>That one statement confirms, denies, rejects or repeats another one of the article.</summary>
/// <remarks>Immutable.</remarks>
/// <param name="Kind">What it does to the other.</param>
/// <param name="Of">Index of the other in the list of statements that was asked about.</param>
/// <param name="Reason">One of <see cref="DetailReasons"/>.</param>
public sealed record StatementTie(TieKind Kind, int Of, string Reason);
