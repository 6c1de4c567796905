using Parley.Text;

namespace Parley.Discourse.Statements;

/// <summary>When something was said, as far as the text tells.</summary>
/// <param name="Spans">The words in the text.</param>
/// <param name="Text">The words themselves, on one line.</param>
/// <param name="Value">ISO 8601 at the precision known; <c>null</c> where it cannot be told, for want of a publication date.</param>
public sealed record StatementTime(IReadOnlyList<TextSpan> Spans, string Text, string? Value);
