using Parley.Language.Analysis;
using Parley.Text;

namespace Parley.Discourse.Entities;

/// <summary>One place in the text that names an entity.</summary>
/// <param name="Span">The words of the name, without a possessive ending.</param>
/// <param name="Tokens">The tokens that the recogniser marked.</param>
public readonly record struct Mention(TextSpan Span, EntitySpan Tokens);
