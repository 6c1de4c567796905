namespace Parley.Ledgers.Exporting;

/// <summary>What stands at one point of a time line.</summary>
/// <param name="Date">ISO 8601: year, month or day.</param>
/// <param name="Id">Id in the ledger.</param>
/// <param name="Group">The row it stands in.</param>
/// <param name="Headline">Who does what, not yet escaped.</param>
/// <param name="Words">The words that say so.</param>
/// <param name="Note">Where the date comes from, when it is that of publication; else empty.</param>
/// <param name="Source">Outlet, date and title of the article.</param>
internal sealed record TimelineEntry(string Date, string Id, string Group, string Headline, string Words, string Note, string Source);
