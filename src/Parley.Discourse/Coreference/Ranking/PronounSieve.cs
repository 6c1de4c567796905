using Parley.Discourse.Coreference.Resolution;
using Parley.Discourse.Coreference.Tables;

namespace Parley.Discourse.Coreference.Ranking;

/// <summary>Ties the pronouns of the third person, in text order, as a model (or the annotation) chooses.</summary>
/// <remarks>Cost: linear in the pronouns; each looks at a bounded number of mentions.</remarks>
internal sealed class PronounSieve(IAntecedentChooser chooser) : ISieve
{
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
            if (index >= 0) state.Link(mention, choice.Candidates[index].Mention, LinkReason.Pronoun, probability);
        }
    }

    private static PronounKind KindOf(Pronoun pronoun) => pronoun.Gender switch
    {
        Gender.Masculine or Gender.Feminine => PronounKind.Person,
        Gender.Neuter => PronounKind.Thing,
        _ => PronounKind.Several,
    };
}
