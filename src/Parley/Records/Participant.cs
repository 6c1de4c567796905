using Parley.Text;

namespace Parley.Records;

/// <summary>Somebody or something that takes part in a statement.</summary>
/// <param name="Spans">The words in the text.</param>
/// <param name="Entity">Id of the entity; <c>null</c> when it is unnamed or in doubt.</param>
/// <param name="Name">The entity's name, else the words themselves.</param>
public sealed record Participant(IReadOnlyList<TextSpan> Spans, string? Entity, string Name)
{
    /// <summary>True for a pronoun of which the article does not tell, or Parley not know, whom it stands for.</summary>
    public bool IsUnresolved { get; init; }
}
