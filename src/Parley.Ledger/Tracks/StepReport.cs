namespace Parley.Ledgers.Tracks;

/// <summary>A report of a step.</summary>
/// <param name="Id">Id of the move or event, for <c>parley show</c>.</param>
/// <param name="Article">Key of the article.</param>
/// <param name="Date">When it was published.</param>
/// <param name="Outlet">Where.</param>
/// <param name="Vouchers">On whose word the outlet tells it, from whom it heard it to who said it first; empty when it tells it itself.</param>
public sealed record StepReport(string Id, string Article, string? Date, string? Outlet, IReadOnlyList<string> Vouchers);
