namespace Parley.Discourse.Details.Tables;

/// <summary>Where beside a word the addressee stands.</summary>
/// <param name="TellsObject">The object is told.</param>
/// <param name="TellsIndirect">The indirect object is told.</param>
/// <param name="TellsDoer">The object is told when a complement says what it is to do.</param>
/// <param name="TellsPrevious">Whoever spoke before is told.</param>
/// <param name="Prepositions">What these govern is told, lower case.</param>
public sealed record AddressSlots(bool TellsObject, bool TellsIndirect, bool TellsDoer, bool TellsPrevious, IReadOnlyList<string> Prepositions)
{
    /// <summary>No slot at all.</summary>
    public static AddressSlots None { get; } = new(false, false, false, false, []);
}
