using Parley.Discourse.Coreference.Mentions;
using Parley.Discourse.Coreference.Tables;

namespace Parley.Discourse.Coreference.Resolution;

/// <summary>The names of the last sentences: a description with nothing else to go by may stand for the only one that fits.</summary>
internal sealed class RecentNames(ResolutionState state)
{
    private const int Remembered = 24;

    private readonly List<CorefMention> _names = [];

    public void Add(CorefMention mention)
    {
        if (mention.Form != MentionForm.Name) return;
        if (_names.Count == Remembered) _names.RemoveAt(0);
        _names.Add(mention);
    }

    /// <summary>The only person or body in the sentences just before that the description may stand for; another of its kind makes it doubtful.</summary>
    public CorefMention? OnlyFor(CorefMention description, int reach)
    {
        if (description.Kind is not (ReferentKind.Person or ReferentKind.Organization) || description.Number == GrammaticalNumber.Plural) return null;
        if (description.Roles[0].Relation is CountryRelation.None or CountryRelation.Body) return null;
        CorefMention? found = null;
        for (var i = _names.Count - 1; i >= 0; i--)
        {
            var name = _names[i];
            if (description.Sentence - name.Sentence > reach) break;
            var cluster = state.ClusterOf(name);
            if (cluster.Kind != description.Kind) continue;
            if (found is not null && state.ClusterOf(found) != cluster) return null;
            found ??= name;
        }
        return found is not null && found.Sentence < description.Sentence && IsFree(description, state.ClusterOf(found)) ? found : null;
    }

    /// <summary>True when nothing that the article calls the name speaks against the description.</summary>
    private static bool IsFree(CorefMention description, Cluster cluster)
    {
        foreach (var role in cluster.Roles)
            if (role.Office != description.Roles[0].Office && role.Relation is CountryRelation.Head or CountryRelation.Office) return false;
        return Agreement.Numbers(description.Number, cluster.Number) && Agreement.Genders(description.Gender, cluster.Gender) && Agreement.Countries(description.Countries, cluster.Countries);
    }
}
