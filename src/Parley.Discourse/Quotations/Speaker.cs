using Parley.Text;

namespace Parley.Discourse.Quotations;

/// <summary>Who says something, as the text puts it and as far as that tells who it is.</summary>
/// <param name="Span">The words of the source, with titles and descriptions.</param>
/// <param name="Name">The entity's name; where no entity is known, the words of the source.</param>
/// <param name="Entity">Index of the entity in the article's entities; <c>null</c> when it is unnamed or in doubt.</param>
public sealed record Speaker(TextSpan Span, string Name, int? Entity);
