namespace Parley.Discourse.Times.Meanings;

/// <summary>A duration or repetition, or nothing known (a null literal) and why.</summary>
internal sealed record LiteralMeaning(string? Literal, string? Note = null) : Meaning
{
    public override Resolution Resolve(in Vantage from) =>
        Literal is null ? Resolution.Unknown(Note ?? TimeNotes.Vague) : new Resolution(null, null, Literal, TimeBasis.Absolute, Note);
}
