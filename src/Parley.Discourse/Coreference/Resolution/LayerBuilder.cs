using Parley.Discourse.Coreference.Mentions;
using Parley.Discourse.Coreference.Tables;
using Parley.Discourse.Entities;

namespace Parley.Discourse.Coreference.Resolution;

/// <summary>Makes the layer of what the rules decided.</summary>
internal static class LayerBuilder
{
    private const int MentionsCounted = 64;

    public static CoreferenceLayer Build(ResolutionState state)
    {
        var seen = new HashSet<Cluster>();
        var referents = new List<Referent>();
        foreach (var mention in state.Mentions)
            if (seen.Add(state.ClusterOf(mention))) referents.Add(ToReferent(state, state.ClusterOf(mention)));
        return new CoreferenceLayer(state.Mentions, referents, state.Links, state.Context.Analysis.Upos.Length);
    }

    private static Referent ToReferent(ResolutionState state, Cluster cluster)
    {
        var mentions = new int[cluster.Mentions.Count];
        for (var i = 0; i < mentions.Length; i++) mentions[i] = cluster.Mentions[i].Index;
        var entity = EntityOf(cluster);
        var known = entity < 0 ? null : state.Context.Names.Entities[entity];
        return new Referent
        {
            Name = NameOf(state, cluster),
            Kind = cluster.Kind,
            Gender = cluster.Gender,
            Mentions = mentions,
            Entity = entity,
            Type = known?.Type ?? TypeOf(cluster.Kind),
            Country = known?.Country ?? CountryOf(state, cluster),
            IsNamed = cluster.IsNamed,
            IsPronounOnly = cluster.Mentions.All(mention => mention.Form == MentionForm.Pronoun),
            Role = RoleOf(state, cluster),
            Countries = cluster.Countries,
        };
    }

    private static EntityType TypeOf(ReferentKind kind) => kind switch
    {
        ReferentKind.Person => EntityType.Person,
        ReferentKind.Organization => EntityType.Organization,
        ReferentKind.Place => EntityType.Place,
        ReferentKind.Group => EntityType.Group,
        _ => EntityType.Other,
    };

    /// <summary>The only code among its countries; words that no table knows ("GOP") stand among them too.</summary>
    private static string? CountryOf(ResolutionState state, Cluster cluster)
    {
        string? only = null;
        foreach (var country in cluster.Countries)
        {
            if (!state.Context.Tables.Countries.IsCode(country)) continue;
            if (only is not null) return null;
            only = country;
        }
        return only;
    }

    /// <summary>The longest name; names that the entity layer does not have yield to those it has, and a name in brackets to the one before it.</summary>
    private static string NameOf(ResolutionState state, Cluster cluster)
    {
        CorefMention? best = null;
        foreach (var mention in cluster.Mentions)
            if (state.Links[mention.Index]?.Reason != LinkReason.Alias && (best is null || Rank(mention, best) > 0)) best = mention;
        return best!.Text;
    }

    private static int Rank(CorefMention one, CorefMention other)
    {
        if (one.Form != other.Form) return other.Form.CompareTo(one.Form);
        if (one.Form == MentionForm.Description) return 0;
        if (one.Entity >= 0 != other.Entity >= 0) return one.Entity >= 0 ? 1 : -1;
        return NameForms.IsAcronym(one.Text) == NameForms.IsAcronym(other.Text) ? one.Text.Length.CompareTo(other.Text.Length) : NameForms.IsAcronym(other.Text) ? 1 : -1;
    }

    /// <summary>The entity of most of its names; the first of those that have as many.</summary>
    private static int EntityOf(Cluster cluster)
    {
        var counts = new Dictionary<int, int>();
        var best = -1;
        for (var i = 0; i < cluster.Mentions.Count && i < MentionsCounted; i++)
        {
            var entity = cluster.Mentions[i].Entity;
            if (entity < 0) continue;
            counts[entity] = counts.GetValueOrDefault(entity) + 1;
            if (best < 0 || counts[entity] > counts[best]) best = entity;
        }
        return best;
    }

    /// <summary>The first title, else the first apposition, else the first description.</summary>
    private static string? RoleOf(ResolutionState state, Cluster cluster)
    {
        if (!cluster.IsNamed || cluster.Kind is ReferentKind.Place) return null;
        CorefMention? description = null;
        foreach (var mention in cluster.Mentions)
        {
            if (mention.Title is { } title) return title;
            if (mention.Form != MentionForm.Description || mention.Roles.Count == 0) continue;
            if (description is null || (IsBeside(state, mention) && !IsBeside(state, description))) description = mention;
        }
        return description is null ? null : WithoutArticle(description.Text);
    }

    private static bool IsBeside(ResolutionState state, CorefMention mention) =>
        mention.Function == SyntacticFunction.Apposition || state.Links[mention.Index] is { Reason: LinkReason.Apposition };

    private static string WithoutArticle(string words)
    {
        foreach (var article in (ReadOnlySpan<string>)["the ", "a ", "an "])
            if (words.StartsWith(article, StringComparison.OrdinalIgnoreCase)) return words[article.Length..];
        return words;
    }
}
