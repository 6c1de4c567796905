using Parley.Discourse.Coreference.Mentions;
using Parley.Discourse.Coreference.Tables;
using Parley.Discourse.Entities;

namespace Parley.Discourse.Coreference.Resolution;

/// <summary>Ties the names of all that are no people: what the entity layer grouped, equal names, and shortened ones.</summary>
/// <remarks>
/// A shortened name is tied when exactly one earlier name fits: the last words after "the" ("the Times" for "The Harbour Times"), an
/// acronym, or all but the word for the kind of body ("Altmark" for "Altmark Inc"). Cost: linear, with look-ups by last and first word.
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
            if (mention.Form != MentionForm.Name) continue;
            if (mention.Kind == ReferentKind.Person)
            {
                if (IsAlone(state, mention) && Only(state, longNames.ByFirstWord(mention.Key), other => IsWithoutLegalForm(state.Context, mention.Key, other.Key)) is { } company)
                    state.Link(mention, company, LinkReason.NameVariant);
                continue;
            }
            if (mention.Entity >= 0 && !byEntity.TryAdd(mention.Entity, mention)) Tie(state, mention, byEntity[mention.Entity]);
            if (byName.TryGetValue(mention.Key, out var equal)) Tie(state, mention, equal);
            else
            {
                byName.Add(mention.Key, mention);
                if (state.IsFree(mention) && Shortened(state, longNames, mention) is { } full) Tie(state, mention, full);
                longNames.Add(mention);
            }
        }
    }

    private static void Tie(ResolutionState state, CorefMention mention, CorefMention other)
    {
        if (Agreement.Kinds(state.ClusterOf(mention).Kind, state.ClusterOf(other).Kind))
            state.Link(mention, other, mention.Key == other.Key ? LinkReason.SameName : LinkReason.NameVariant);
    }

    /// <summary>True for one word that the recogniser takes for a person, and that is no part of a person's name.</summary>
    private static bool IsAlone(ResolutionState state, CorefMention mention) =>
        !mention.Key.Contains(' ', StringComparison.Ordinal) && mention.Title is null && state.ClusterOf(mention).Mentions.Count == 1;

    private static CorefMention? Shortened(ResolutionState state, LongNames names, CorefMention mention)
    {
        if (mention.Kind is ReferentKind.Place or ReferentKind.Group) return null;
        if (NameForms.IsAcronym(mention.Key)) return Only(state, names.ByInitials(mention.Key), other => NameForms.Abbreviates(mention.Key, other.Key));
        if (FollowsArticle(state.Context, mention) && Only(state, names.ByLastWord(mention.Key), other => NameForms.IsEndOf(mention.Key, other.Key)) is { } whole) return whole;
        return Only(state, names.ByFirstWord(mention.Key), other => IsWithoutLegalForm(state.Context, mention.Key, other.Key));
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
        return context.Tables.Roles.TryFind(longer[(shorter.Length + 1)..].TrimEnd('.'), out var form) && IsLeftOut(form);
    }

    /// <summary>True for the form of a company and for "University".</summary>
    private static bool IsLeftOut(RoleNoun noun) => noun is { Relation: CountryRelation.Name, Office: "company" } or { Kind: ReferentKind.Organization, Office: "institution" };

    private static bool FollowsArticle(DiscourseContext context, CorefMention mention) =>
        context.Is(mention.First, "the") || (mention.First > 0 && context.Is(mention.First - 1, "the"));
}
