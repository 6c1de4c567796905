using Parley.Discourse.Times;
using Parley.Text;

namespace Parley.Discourse.Statements;

/// <summary>When something was said, as far as the text tells.</summary>
/// <param name="Spans">The words in the text.</param>
/// <param name="Text">The words themselves, on one line.</param>
/// <param name="Value">ISO 8601 at the precision known, <c>start/end</c> for a range; <c>null</c> where it cannot be told; the note then says why.</param>
/// <param name="Basis">What the value rests on.</param>
/// <param name="Note">Why there is no value, or none more precise; <c>null</c> when all is known.</param>
public sealed record StatementTime(IReadOnlyList<TextSpan> Spans, string Text, string? Value, TimeBasis Basis, string? Note);
