using Parley.Text;

namespace Parley.Records;

/// <summary>A time that the text names.</summary>
/// <param name="Spans">The words in the text.</param>
/// <param name="Text">The words themselves.</param>
/// <param name="Value">ISO 8601 at the precision known.</param>
public sealed record RecordTime(IReadOnlyList<TextSpan> Spans, string Text, string? Value);
