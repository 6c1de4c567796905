namespace Parley.Events.Moves;

/// <summary>A line of <c>data/events/moves.tsv</c>.</summary>
/// <param name="Type">The event's PLOVER type; <c>*</c> for any.</param>
/// <param name="Word">A dictionary form among the frame's words; <c>-</c> where none is asked for.</param>
/// <param name="Cameo">What the event's CAMEO code begins with; <c>-</c> where none is asked for.</param>
/// <param name="Kind">The move that the event is.</param>
public sealed record MoveRule(string Type, string Word, string Cameo, MoveKind Kind)
{
    /// <inheritdoc/>
    public override string ToString() => $"moves.tsv: {Type} {Word} {Cameo}";
}
