using Parley.Discourse.Statements;
using Parley.Events.Coding;
using Parley.Text;

namespace Parley.Events.Moves;

/// <summary>A move of a party in a negotiation, with the words that show it.</summary>
/// <remarks>Immutable.</remarks>
public sealed record CodedMove
{
    /// <summary>The party.</summary>
    public required CodedActor Actor { get; init; }

    /// <summary>What it does.</summary>
    public required MoveKind Kind { get; init; }

    /// <summary>The other parties; may be empty.</summary>
    public IReadOnlyList<CodedActor> Toward { get; init; } = [];

    /// <summary>What it is about, in the article's words; a list of terms is taken apart.</summary>
    public IReadOnlyList<string> Issue { get; init; } = [];

    /// <summary>When; <c>null</c> when the text does not tell.</summary>
    public StatementTime? Time { get; init; }

    /// <summary>The words that show it; at least one span.</summary>
    public required IReadOnlyList<TextSpan> Evidence { get; init; }

    /// <summary>Index of the innermost statement that reports it; <c>null</c> for none.</summary>
    public int? Statement { get; init; }

    /// <summary>Index in the <see cref="EventLayer"/> of the event that it is as well; <c>null</c> for none.</summary>
    public int? Event { get; init; }

    /// <summary>The line of the table that decided.</summary>
    public required string Rule { get; init; }
}
