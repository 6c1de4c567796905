using Parley.Events.Coding;

namespace Parley.Events.Moves;

/// <summary>Makes a move of a party's plan: its terms are conditions, a list of demands is demanded, a proposal offered.</summary>
internal static class PlanMoves
{
    public static CodedMove Of(CodedPlan plan, CodingText text) => new()
    {
        Actor = plan.Holder,
        Kind = plan.Noun switch
        {
            "demand" or "ultimatum" or "requirement" => MoveKind.Demand,
            "offer" or "proposal" => MoveKind.Offer,
            _ => MoveKind.Condition,
        },
        Toward = plan.Asked,
        Issue = [.. plan.Items.Select(text.Words).Distinct(StringComparer.Ordinal)],
        Evidence = [plan.Evidence],
        Statement = plan.Statement,
        Rule = $"the terms of a {plan.Noun}",
    };
}
