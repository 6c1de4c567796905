using Parley.Discourse.Times;

namespace Parley.Discourse.Details;

/// <summary>When something was said, and the rule that found it.</summary>
/// <remarks>Immutable. Without a publication date a relative expression has no value; its note says so.</remarks>
/// <param name="Expression">The words, the ISO 8601 value at the precision known, and what the value rests on.</param>
/// <param name="Reason">One of <see cref="DetailReasons"/>.</param>
public sealed record SaidTime(TimeExpression Expression, string Reason);
