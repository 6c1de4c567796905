using Parley.Discourse.Coreference.Mentions;
using Parley.Discourse.Coreference.Resolution;
using Parley.Discourse.Coreference.Tables;

namespace Parley.Discourse.Coreference.Ranking;

/// <summary>Ties the pronouns of the third person, in text order, as a model (or the annotation) chooses.</summary>
/// <remarks>Cost: linear in the pronouns; each looks at a bounded number of mentions.</remarks>
internal sealed class PronounSieve(IAntecedentChooser chooser) : ISieve
{
    /// <summary>With less probability, one of two sentences before loses to a subject of the sentence before.</summary>
    private const double SureOverNearer = 0.85;

    public void Run(ResolutionState state)
    {
        var finder = new CandidateFinder(state);
        var features = new FeatureMaker(state);
        foreach (var mention in state.Mentions)
        {
            if (mention.Pronoun is not { Person: 3 } pronoun || !state.IsFree(mention)) continue;
            var kind = KindOf(pronoun);
            var choice = features.Make(mention, kind, finder.Find(mention, kind));
            var (index, probability) = chooser.Choose(choice);
            if (index >= 0 && !IsPassedOver(state, mention, choice, index, probability)) state.Link(mention, choice.Candidates[index].Mention, LinkReason.Pronoun, probability);
        }
    }

    /// <summary>"The governor spoke. The president fired the general. He denied it." is not sure to mean the governor: another was the subject since.</summary>
    private static bool IsPassedOver(ResolutionState state, CorefMention pronoun, PronounCase choice, int index, double probability)
    {
        var chosen = choice.Candidates[index].Mention;
        if (probability >= SureOverNearer || chosen.Sentence >= pronoun.Sentence - 1) return false;
        foreach (var candidate in choice.Candidates)
            if (candidate.Mention.Sentence == pronoun.Sentence - 1 && candidate.Mention.Function == SyntacticFunction.Subject && state.ClusterOf(candidate.Mention).Kind == state.ClusterOf(chosen).Kind) return true;
        return false;
    }

    private static PronounKind KindOf(Pronoun pronoun) => pronoun.Gender switch
    {
        Gender.Masculine or Gender.Feminine => PronounKind.Person,
        Gender.Neuter => PronounKind.Thing,
        _ => PronounKind.Several,
    };
}
