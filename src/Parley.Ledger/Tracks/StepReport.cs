namespace Parley.Ledgers.Tracks;

/// <summary>A report of a step.</summary>
/// <param name="Id">Id of the move or event, for <c>parley show</c>.</param>
/// <param name="Article">Key of the article.</param>
/// <param name="Date">When it was published.</param>
/// <param name="Outlet">Where.</param>
public sealed record StepReport(string Id, string Article, string? Date, string? Outlet);
