using Parley.Text;

namespace Parley.Records;

/// <summary>Somebody who takes part in an event or a move.</summary>
/// <param name="Spans">The words in the text, in text order; at least one span.</param>
/// <param name="Entity">Id of the entity; <c>null</c> when the article has none for it.</param>
/// <param name="Code">CAMEO style code, such as <c>RUSGOV</c>; <c>---</c> when nothing is known.</param>
/// <param name="Name">The entity's name, else the words themselves.</param>
public sealed record RecordActor(IReadOnlyList<TextSpan> Spans, string? Entity, string Code, string Name);
