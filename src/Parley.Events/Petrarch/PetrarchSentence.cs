namespace Parley.Events.Petrarch;

/// <summary>A record to be coded: a sentence, or a few, with its day.</summary>
/// <param name="Id">The record's name.</param>
/// <param name="Date">Its day as YYYYMMDD, on which the actors' roles depend; 0 when it is not known.</param>
/// <param name="Text">The text.</param>
public sealed record PetrarchSentence(string Id, int Date, string Text)
{
    /// <summary>True, as usual, when an event needs both parties; the file's <c>&lt;Config option="require_dyad"/&gt;</c> decides.</summary>
    public bool NeedsBothParties { get; init; } = true;
}
