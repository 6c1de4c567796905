using Parley.Events.Coding;

namespace Parley.Events.Network;

/// <summary>Who may fill a role: candidates for the same actor together.</summary>
/// <param name="Share">The probability.</param>
/// <param name="Best">The likeliest of the candidates.</param>
internal sealed record RoleShare(double Share, ActorCandidate Best);

/// <summary>What the network makes of one trigger: an event, or a move.</summary>
internal sealed record ActProposal
{
    /// <summary>The trigger.</summary>
    public required int Token { get; init; }

    /// <summary>The likeliest type, or kind of move.</summary>
    public required string Name { get; init; }

    /// <summary>The probability of that type.</summary>
    public required double Share { get; init; }

    /// <summary>The probability that it is an event (a move) at all.</summary>
    public required double Some { get; init; }

    /// <summary>The likeliest status.</summary>
    public required EventStatus Status { get; init; }

    /// <summary>Who acts, the likeliest first.</summary>
    public required IReadOnlyList<RoleShare> Sources { get; init; }

    /// <summary>To whom, the likeliest first.</summary>
    public required IReadOnlyList<RoleShare> Targets { get; init; }

    /// <summary>The probability that it is done to nobody named.</summary>
    public required double NoTarget { get; init; }

    /// <summary>True when the action lexicon knows the trigger.</summary>
    public required bool IsInLexicon { get; init; }

    /// <summary>The features that speak most for the type, for people.</summary>
    public required string Reason { get; init; }
}
