using Parley.Discourse.Statements;
using Parley.Events.Lexicon;
using Parley.Text;

namespace Parley.Events.Coding;

/// <summary>Something that somebody does to somebody, with the words that tell it.</summary>
/// <remarks>Immutable. Spans are half-open, in UTF-16 code units of the article's text.</remarks>
public sealed record CodedEvent
{
    /// <summary>Type, mode and CAMEO code.</summary>
    public required ActionCode Code { get; init; }

    /// <summary>Quadrant, from 1 (verbal cooperation) to 4 (material conflict).</summary>
    public required int Quad { get; init; }

    /// <summary>PLOVER's intensity, from -10 to 10.</summary>
    public required decimal Score { get; init; }

    /// <summary>PLOVER's contexts, sorted.</summary>
    public IReadOnlyList<string> Contexts { get; init; } = [];

    /// <summary>Who does it; at least one.</summary>
    public required IReadOnlyList<CodedActor> Source { get; init; }

    /// <summary>To whom; empty when the text does not tell.</summary>
    public IReadOnlyList<CodedActor> Target { get; init; } = [];

    /// <summary>The token that triggered it.</summary>
    public required int Token { get; init; }

    /// <summary>The tokens that the frame's words matched, in text order.</summary>
    public required IReadOnlyList<int> Words { get; init; }

    /// <summary>The words that tell it, in text order; at least one span.</summary>
    public required IReadOnlyList<TextSpan> Trigger { get; init; }

    /// <summary>When; <c>null</c> when its clause does not tell.</summary>
    public StatementTime? Time { get; init; }

    /// <summary>Where; <c>null</c> when its clause does not tell.</summary>
    public CodedPlace? Place { get; init; }

    /// <summary>Whether it happened.</summary>
    public required EventStatus Status { get; init; }

    /// <summary>Index of the innermost statement whose content holds the trigger; <c>null</c> for none.</summary>
    public int? Statement { get; init; }

    /// <summary>The frame that decided, with file and line.</summary>
    public required string Rule { get; init; }

    /// <summary>From 0 to 1: how much the frame asks for, and how much is known of the actors.</summary>
    public required double Confidence { get; init; }
}
