using Parley.Discourse.Coreference.Mentions;
using Parley.Discourse.Coreference.Tables;

namespace Parley.Discourse.Coreference.Resolution;

/// <summary>Ties "the commander" and "the Valdian leader" to whom the text before calls so.</summary>
/// <remarks>
/// Only definite and demonstrative descriptions look back, the surest ground first: the same noun; a longer or shorter one ("the
/// minister" for a foreign minister); another noun for the same office; and the only one of its kind in the sentences just before. Number, gender,
/// kind and countries must go together, and what the description adds must stand in an earlier mention. Between several the last
/// mentioned wins, unless two stand in one sentence. Cost: linear; for each noun and office the last few referents are remembered.
/// </remarks>
internal sealed class DescriptionSieve : ISieve
{
    /// <summary>Sentences back to which the same noun is looked for, when what stands for things or places.</summary>
    private const int ReachOfThings = 12;

    private const int ReachOfOffices = 12;
    private const int ReachOfOnly = 2;

    public void Run(ResolutionState state)
    {
        var memory = new NounMemory();
        var recent = new RecentNames(state);
        foreach (var mention in state.Mentions)
        {
            if (mention.Form == MentionForm.Pronoun) continue;
            if (mention.Form == MentionForm.Description && state.IsFree(mention) && LooksBack(mention)) Resolve(state, memory, recent, mention);
            memory.Add(state, mention);
            recent.Add(mention);
        }
    }

    private static bool LooksBack(CorefMention mention) =>
        mention.Definiteness is Definiteness.Definite or Definiteness.Demonstrative && mention.Function != SyntacticFunction.Apposition;

    private static void Resolve(ResolutionState state, NounMemory memory, RecentNames recent, CorefMention mention)
    {
        var noun = NounMemory.NounOf(state.Context, mention);
        var reach = mention.Kind is ReferentKind.Person or ReferentKind.Organization ? int.MaxValue : ReachOfThings;
        if (Tie(state, mention, memory.ByNoun(noun), reach, LinkReason.SameNoun)) return;
        if (mention.Roles.Count == 0) return;
        if (Tie(state, mention, memory.ByLastWord(noun), reach, LinkReason.SameOffice)) return;
        if (mention.Roles[0].Relation != CountryRelation.None && Tie(state, mention, memory.ByOffice(mention.Roles[0].Office), ReachOfOffices, LinkReason.SameOffice)) return;
        if (recent.OnlyFor(mention, ReachOfOnly) is { } only) state.Link(mention, only, LinkReason.OnlyCandidate);
    }

    private static bool Tie(ResolutionState state, CorefMention mention, IReadOnlyList<CorefMention> candidates, int reach, LinkReason reason)
    {
        CorefMention? best = null;
        var isDoubtful = false;
        foreach (var candidate in candidates)
        {
            var cluster = state.ClusterOf(candidate);
            if (cluster.LastBefore(mention.Head) is not { } last || mention.Sentence - last.Sentence > reach || !Descriptions.Fits(state, mention, cluster) || IsBeside(state, mention, last)) continue;
            if (best is not null && state.ClusterOf(best) == cluster) continue;
            if (best is null || last.Sentence > best.Sentence) (best, isDoubtful) = (last, false);
            else isDoubtful |= last.Sentence == best.Sentence;
        }
        return best is not null && !isDoubtful && state.Link(mention, best, reason);
    }

    /// <summary>"The militia surrendered to the army": what stands beside each other in one clause is not the same.</summary>
    private static bool IsBeside(ResolutionState state, CorefMention mention, CorefMention other) =>
        other.Function == SyntacticFunction.Subject && mention.Function is SyntacticFunction.Complement or SyntacticFunction.Oblique
        && state.Context.Tree.Head(mention.Head) == state.Context.Tree.Head(other.Head);
}
