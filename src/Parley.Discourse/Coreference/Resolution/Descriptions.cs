using Parley.Discourse.Coreference.Mentions;
using Parley.Discourse.Coreference.Tables;

namespace Parley.Discourse.Coreference.Resolution;

/// <summary>Tells whether a definite description may stand for a cluster.</summary>
internal static class Descriptions
{
    private const int MentionsLookedAt = 8;

    /// <summary>True when kind, number, gender and countries go together, and the description says nothing that is new.</summary>
    public static bool Fits(ResolutionState state, CorefMention mention, Cluster cluster) =>
        (mention.Kind == cluster.Kind || (mention.Kind != ReferentKind.Thing && Agreement.Kinds(mention.Kind, cluster.Kind)))
        && Agreement.Numbers(mention.Number, cluster.Number)
        && !(mention.Number == GrammaticalNumber.Plural && cluster.IsNamed && cluster.Number != GrammaticalNumber.Plural)
        && Agreement.Genders(mention.Gender, cluster.Gender)
        && Agreement.Countries(mention.Countries, cluster.Countries)
        && AddsNothing(state, mention, cluster);

    /// <summary>True when every modifier is a country that the cluster has, or a word of an earlier mention; of a named one, adjectives may be new.</summary>
    private static bool AddsNothing(ResolutionState state, CorefMention mention, Cluster cluster)
    {
        var context = state.Context;
        foreach (var child in context.Tree.Children(mention.Head))
        {
            if (child < mention.First || child >= mention.End) continue;
            var relation = context.Relation(child);
            if (relation is not ("amod" or "compound" or "nmod" or "nmod:poss" or "nummod")) continue;
            if (relation == "amod" && cluster.IsNamed && char.IsLower(context.Form(child)[0])) continue;
            if (IsCountryOf(context, child, mention) || IsPartOfRole(context, child, mention)) continue;
            if (!SaidBefore(context, child, mention.Head, cluster)) return false;
        }
        return true;
    }

    private static bool IsCountryOf(DiscourseContext context, int token, CorefMention mention)
    {
        if (mention.Countries.Count == 0) return false;
        var countries = new List<string>();
        CountryWords.AddIfCountry(context, token, countries);
        return countries.Count > 0;
    }

    private static bool IsPartOfRole(DiscourseContext context, int token, CorefMention mention)
    {
        if (mention.Roles.Count == 0 || token > mention.Head) return false;
        foreach (var word in mention.Roles[0].Noun.Split(' '))
            if (context.Is(token, word)) return true;
        return false;
    }

    private static bool SaidBefore(DiscourseContext context, int token, int head, Cluster cluster)
    {
        var lemma = context.Analysis.Lemmas[token];
        var from = Math.Max(0, cluster.CountBefore(head) - MentionsLookedAt);
        for (var i = 0; i < cluster.CountBefore(head); i++)
        {
            if (i >= MentionsLookedAt && i < from) continue;
            var mention = cluster.Mentions[i];
            var first = mention.Form == MentionForm.Name ? Math.Max(context.SentenceOf(mention.First).First, mention.First - MentionsLookedAt) : mention.First;
            for (var word = first; word < mention.End; word++)
                if (context.Analysis.Lemmas[word].Equals(lemma, StringComparison.OrdinalIgnoreCase)) return true;
        }
        return false;
    }
}
