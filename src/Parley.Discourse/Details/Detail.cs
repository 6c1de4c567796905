using Parley.Text;

namespace Parley.Discourse.Details;

/// <summary>Words that name an addressee or a medium, and the rule that found them.</summary>
/// <remarks>Immutable.</remarks>
/// <param name="Span">The words, with their determiner, without the preposition before them.</param>
/// <param name="Head">Index of the token that governs them; what it names is who or what is meant.</param>
/// <param name="Reason">One of <see cref="DetailReasons"/>.</param>
public sealed record Detail(TextSpan Span, int Head, string Reason);
