using Parley.Discourse.Coreference.Mentions;
using Parley.Discourse.Coreference.Resolution;
using Parley.Discourse.Coreference.Tables;

namespace Parley.Discourse.Coreference.Ranking;

/// <summary>Collects what a pronoun may stand for.</summary>
/// <remarks>
/// Going back from the pronoun, each cluster once, within a window of sentences and a number of candidates that bound the cost; then
/// subjects that follow it in its sentence ("Before he left, Vos said"). Gender, number and kind must go together, and grammar
/// must allow it (<see cref="Binding"/>).
/// </remarks>
internal sealed class CandidateFinder(ResolutionState state)
{
    private const int MostMentions = 200;
    private const int MostCandidates = 30;
    private const int ReachOfPersons = 12;
    private const int ReachOfOthers = 5;

    private readonly HashSet<Cluster> _seen = [];

    /// <summary>The last mentions of the candidates, the nearest first; those that follow the pronoun at the end.</summary>
    public List<CorefMention> Find(CorefMention pronoun, PronounKind kind)
    {
        _seen.Clear();
        var found = new List<CorefMention>();
        var reach = kind == PronounKind.Person ? ReachOfPersons : ReachOfOthers;
        var lowest = Math.Max(0, pronoun.Index - MostMentions);
        for (var i = pronoun.Index - 1; i >= lowest && found.Count < MostCandidates; i--)
        {
            var mention = state.Mentions[i];
            if (pronoun.Sentence - mention.Sentence > reach) break;
            Try(pronoun, kind, mention, found);
        }
        for (var i = pronoun.Index + 1; i < state.Mentions.Count && state.Mentions[i].Sentence == pronoun.Sentence && i <= pronoun.Index + MostMentions; i++)
            if (Binding.AllowsToFollow(state.Context, pronoun, state.Mentions[i])) Try(pronoun, kind, state.Mentions[i], found);
        return found;
    }

    private void Try(CorefMention pronoun, PronounKind kind, CorefMention mention, List<CorefMention> found)
    {
        // "Valdian" in "Valdian troops" names a nation, but nobody calls it "it".
        if (state.Context.Upos(mention.Head) == "ADJ") return;
        var cluster = state.ClusterOf(mention);
        if (cluster == state.ClusterOf(pronoun) || _seen.Contains(cluster)) return;
        if (mention.Pronoun is { Person: < 3 } && !cluster.IsNamed) return;
        if (Binding.RulesOut(state, pronoun, mention))
        {
            _seen.Add(cluster);
            return;
        }
        if (!IsOfKind(kind, pronoun, cluster) || !Binding.Allows(state, pronoun, mention)) return;
        _seen.Add(cluster);
        found.Add(mention);
    }

    /// <summary>True for one word that nothing but the recogniser says to be a person: it may be a place that it does not know.</summary>
    private static bool IsBareName(Cluster cluster) =>
        cluster.Gender == Gender.Unknown && cluster.Roles.Count == 0 && cluster.IsNamed && !cluster.Mentions[0].Text.Contains(' ', StringComparison.Ordinal);

    private static bool IsOfKind(PronounKind kind, CorefMention pronoun, Cluster cluster) => kind switch
    {
        PronounKind.Person => cluster.Kind is ReferentKind.Person or ReferentKind.Unknown
            && cluster.Number != GrammaticalNumber.Plural && Agreement.Genders(pronoun.Gender, cluster.Gender),
        PronounKind.Thing => (cluster.Kind != ReferentKind.Person || IsBareName(cluster))
            && cluster.Number != GrammaticalNumber.Plural && Agreement.Genders(Gender.Neuter, cluster.Gender),
        _ => cluster.Number != GrammaticalNumber.Singular || cluster.Kind is ReferentKind.Group or ReferentKind.Organization,
    };
}
