using System.Globalization;

namespace Parley.Events.Network;

/// <summary>A proposal with its actors chosen.</summary>
/// <param name="Score">How sure the network is of all of it, from 0 to 1.</param>
/// <param name="Proposal">The proposal.</param>
/// <param name="Sources">Who acts; at least one.</param>
/// <param name="Targets">To whom.</param>
internal sealed record ResolvedAct(double Score, ActProposal Proposal, IReadOnlyList<ActorCandidate> Sources, IReadOnlyList<ActorCandidate> Targets)
{
    /// <summary>How the rule of what the network found begins.</summary>
    public const string Learned = "learned: ";

    /// <summary>What decided, for people: the type's probability, the actor's, the features of the trigger, and the frame that gave the
    /// code.</summary>
    public string Rule(string? frame)
    {
        var text = string.Create(CultureInfo.InvariantCulture,
            $"{Learned}{Proposal.Name} {Proposal.Share:0.00}, source {Proposal.Sources[0].Share:0.00} ({Proposal.Reason})");
        return frame is null ? text : $"{text}, {frame}";
    }
}
