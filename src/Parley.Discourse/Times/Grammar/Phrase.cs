using Parley.Discourse.Times.Meanings;

namespace Parley.Discourse.Times.Grammar;

/// <summary>An expression as read, not yet resolved.</summary>
/// <param name="First">First lexeme.</param>
/// <param name="End">One past the last lexeme.</param>
/// <param name="Kind">What sort of time.</param>
/// <param name="Meaning">What it comes to.</param>
internal sealed record Phrase(int First, int End, TimeKind Kind, Meaning Meaning)
{
    /// <summary>See <see cref="TimeExpression.Modifier"/>.</summary>
    public TimeModifier Modifier { get; init; }

    /// <summary>See <see cref="TimeExpression.Approximate"/>.</summary>
    public bool Approximate { get; init; }

    /// <summary>True for amounts and clock times, which "about" can modify.</summary>
    public bool IsAmount { get; init; }

    /// <summary>See <see cref="TimeExpression.Clock"/>.</summary>
    public string? Clock { get; init; }

    /// <summary>See <see cref="TimeExpression.Zone"/>.</summary>
    public string? Zone { get; init; }

    /// <summary>The same for an inexact amount: its value is then coarser too.</summary>
    public Phrase Inexact() =>
        this with { Approximate = true, Meaning = Meaning is ShiftMeaning shift ? shift with { Coarse = true } : Meaning };

    /// <summary>Number of lexemes.</summary>
    public int Length => End - First;
}
