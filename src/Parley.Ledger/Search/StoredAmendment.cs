using Parley.Ledgers.Amending;

namespace Parley.Ledgers.Search;

/// <summary>What a person said about an item that is shown, beside what the machine said.</summary>
/// <param name="Amendment">What was said, by whom and when.</param>
/// <param name="Machine">Of a correction, the machine's value of the field; <c>null</c> where it had none.</param>
public sealed record StoredAmendment(Amendment Amendment, string? Machine);
