using Parley.Text;

namespace Parley.Discourse.Statements;

/// <summary>Somebody or something that takes part in a statement: who says it, to whom, through what.</summary>
/// <param name="Spans">The words in the text, in text order; at least one span.</param>
/// <param name="Name">The entity's name; where no entity is known, the words of the text.</param>
/// <param name="Entity">Index of the entity in the article's entities; <c>null</c> when it is unnamed or in doubt.</param>
public sealed record Party(IReadOnlyList<TextSpan> Spans, string Name, int? Entity);
