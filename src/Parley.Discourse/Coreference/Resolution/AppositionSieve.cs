using Parley.Discourse.Coreference.Mentions;
using Parley.Discourse.Coreference.Tables;
using Parley.Discourse.Entities;

namespace Parley.Discourse.Coreference.Resolution;

/// <summary>Ties what stands beside each other ("Miriam Osei, the port's inspector") or is said to be the same ("Osei is the inspector").</summary>
/// <remarks>Two names are tied only when one is the other's acronym. Negated and conditional predicates are passed over. Cost: linear.</remarks>
internal sealed class AppositionSieve : ISieve
{
    private const int MostBetween = 6;

    public void Run(ResolutionState state)
    {
        foreach (var mention in state.Mentions)
        {
            if (mention.Form == MentionForm.Pronoun) continue;
            if (mention.Function == SyntacticFunction.Apposition) Tie(state, mention, HostOf(state, mention), LinkReason.Apposition);
            else if (mention.Form == MentionForm.Description) Tie(state, mention, SubjectOf(state, mention), LinkReason.Predicate);
        }
    }

    /// <summary>The name right before the comma; else what the tree says.</summary>
    private static CorefMention? HostOf(ResolutionState state, CorefMention mention)
    {
        var comma = mention.First - 1;
        if (mention.Form == MentionForm.Description && comma > 0 && state.Context.Is(comma, ","))
            for (var i = mention.Index - 1; i >= 0 && mention.Index - i <= MostBetween; i--)
                if (state.Mentions[i].Form == MentionForm.Name && state.Mentions[i].End == comma) return state.Mentions[i];
        return state.At(state.Context.Tree.Head(mention.Head));
    }

    private static void Tie(ResolutionState state, CorefMention mention, CorefMention? host, LinkReason reason)
    {
        if (host is null || host.Form == MentionForm.Pronoun) return;
        if (mention.Form == MentionForm.Name && host.Form == MentionForm.Name && !IsAcronymOf(mention, host)) return;
        var one = state.ClusterOf(mention);
        var other = state.ClusterOf(host);
        if (!Agreement.Numbers(one.Number, other.Number) || !Fits(mention, one, other) || !Fits(host, other, one)) return;
        state.Link(mention, host, reason);
    }

    /// <summary>A noun that the tables do not know may be anything.</summary>
    private static bool Fits(CorefMention mention, Cluster cluster, Cluster other)
    {
        if (mention.Form == MentionForm.Description && mention.Roles.Count == 0) return true;
        if (cluster.Kind == ReferentKind.Thing || other.Kind == ReferentKind.Thing) return other.Kind == ReferentKind.Thing == (cluster.Kind == ReferentKind.Thing) || !other.IsNamed;
        return Agreement.Kinds(cluster.Kind, other.Kind) && Agreement.Genders(cluster.Gender, other.Gender);
    }

    private static bool IsAcronymOf(CorefMention one, CorefMention other) =>
        NameForms.Abbreviates(one.Text, other.Text) || NameForms.Abbreviates(other.Text, one.Text);

    private static CorefMention? SubjectOf(ResolutionState state, CorefMention predicate)
    {
        var tree = state.Context.Tree;
        if (predicate.Roles.Count == 0 || tree.Child(predicate.Head, "cop") < 0) return null;
        foreach (var child in tree.Children(predicate.Head))
            if (state.Context.Analysis.Lemmas[child] is "not" or "never" or "n't" or "would" or "could" or "might" or "may" or "should") return null;
        return state.At(tree.Child(predicate.Head, "nsubj"));
    }
}
