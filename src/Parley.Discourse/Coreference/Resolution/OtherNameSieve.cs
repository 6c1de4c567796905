using Parley.Discourse.Coreference.Mentions;
using Parley.Discourse.Coreference.Tables;
using Parley.Discourse.Entities;

namespace Parley.Discourse.Coreference.Resolution;

/// <summary>Ties the names of all that are no people: what the entity layer grouped, equal names, and shortened ones.</summary>
/// <remarks>
/// A shortened name is tied when exactly one earlier name fits: the last words after "the" ("the Times" for "The Harbour Times"), an
/// acronym, or all but the word for the legal form ("Altmark" for "Altmark Inc"). Cost: linear, with look-ups by last and first word.
/// </remarks>
internal sealed class OtherNameSieve : ISieve
{
    public void Run(ResolutionState state)
    {
        var byEntity = new Dictionary<int, CorefMention>();
        var byName = new Dictionary<string, CorefMention>(StringComparer.Ordinal);
        var longNames = new LongNames();
        foreach (var mention in state.Mentions)
        {
            if (mention.Form != MentionForm.Name || mention.Kind == ReferentKind.Person) continue;
            if (mention.Entity >= 0 && !byEntity.TryAdd(mention.Entity, mention)) Tie(state, mention, byEntity[mention.Entity]);
            if (byName.TryGetValue(mention.Text, out var equal)) Tie(state, mention, equal);
            else
            {
                byName.Add(mention.Text, mention);
                if (state.IsFree(mention) && Shortened(state, longNames, mention) is { } full) Tie(state, mention, full);
                longNames.Add(mention);
            }
        }
    }

    private static void Tie(ResolutionState state, CorefMention mention, CorefMention other)
    {
        if (Agreement.Kinds(state.ClusterOf(mention).Kind, state.ClusterOf(other).Kind))
            state.Link(mention, other, mention.Text == other.Text ? LinkReason.SameName : LinkReason.NameVariant);
    }

    private static CorefMention? Shortened(ResolutionState state, LongNames names, CorefMention mention)
    {
        if (mention.Kind is ReferentKind.Place or ReferentKind.Group) return null;
        if (NameForms.IsAcronym(mention.Text)) return Only(state, names.ByInitials(mention.Text), other => NameForms.Abbreviates(mention.Text, other.Text));
        if (FollowsArticle(state.Context, mention) && Only(state, names.ByLastWord(mention.Text), other => NameForms.IsEndOf(mention.Text, other.Text)) is { } whole) return whole;
        return Only(state, names.ByFirstWord(mention.Text), other => IsWithoutLegalForm(state.Context, mention.Text, other.Text));
    }

    private static CorefMention? Only(ResolutionState state, IReadOnlyList<CorefMention> names, Func<CorefMention, bool> fits)
    {
        CorefMention? found = null;
        foreach (var name in names)
        {
            if (!fits(name)) continue;
            if (found is not null && state.ClusterOf(found) != state.ClusterOf(name)) return null;
            found = name;
        }
        return found;
    }

    private static bool IsWithoutLegalForm(DiscourseContext context, string shorter, string longer)
    {
        if (longer.Length <= shorter.Length || longer[shorter.Length] != ' ' || !longer.StartsWith(shorter, StringComparison.Ordinal)) return false;
        return context.Tables.Roles.TryFind(longer[(shorter.Length + 1)..].TrimEnd('.'), out var form) && form is { Relation: CountryRelation.Name, Office: "company" };
    }

    private static bool FollowsArticle(DiscourseContext context, CorefMention mention) =>
        context.Is(mention.First, "the") || (mention.First > 0 && context.Is(mention.First - 1, "the"));
}
