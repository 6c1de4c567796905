using Parley.Text;

namespace Parley.Records;

/// <summary>A time that the text names.</summary>
/// <param name="Spans">The words in the text.</param>
/// <param name="Text">The words themselves.</param>
/// <param name="Value">ISO 8601 at the precision known.</param>
public sealed record RecordTime(IReadOnlyList<TextSpan> Spans, string Text, string? Value)
{
    /// <summary>What the value rests on: <c>absolute</c> (the words alone), <c>publication</c> (the date of publication too), <c>document</c> (a date told before), <c>none</c>.</summary>
    public string? Basis { get; init; }

    /// <summary>Why there is no value, or none more precise; <c>null</c> when all is known.</summary>
    public string? Note { get; init; }
}
