namespace Parley.Ledgers;

/// <summary>Who changes a ledger by hand, when, and why.</summary>
/// <param name="By">A name; not empty.</param>
/// <param name="At">The time; kept in UTC to the second.</param>
/// <param name="Note">Why; may be missing.</param>
public sealed record Edit(string By, DateTimeOffset At, string? Note = null)
{
    /// <summary>The time as the ledger keeps it.</summary>
    internal string Stamp => At.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", System.Globalization.CultureInfo.InvariantCulture);
}
