using Parley.Discourse.Coreference.Mentions;
using Parley.Discourse.Coreference.Tables;
using Parley.Discourse.Entities;

namespace Parley.Discourse.Coreference.Resolution;

/// <summary>Ties the names of people together: full names, then surnames and first names alone.</summary>
/// <remarks>
/// A short form is tied to a full name only when exactly one person before it (or, in a headline, behind it) bears it, by gender ("Mrs
/// Keller") and title ("Judge Keller") too; where two fit, equal short forms are one person whom nothing else names. Cost: linear, with look-ups by first and last
/// word. Weak spot: two people of one full name.
/// </remarks>
internal sealed class PersonNameSieve : ISieve
{
    public void Run(ResolutionState state)
    {
        var people = new PeopleIndex();
        var shorts = new List<CorefMention>();
        var unsure = new List<CorefMention>();
        foreach (var mention in state.Mentions)
        {
            if (mention.Form != MentionForm.Name) continue;
            if (mention.Kind == ReferentKind.Unknown) unsure.Add(mention);
            if (mention.Kind != ReferentKind.Person) continue;
            if (NameForms.Words(mention.Key).Length < 2) shorts.Add(mention);
            else if (!TieFull(state, people, mention)) people.Add(mention);
        }
        foreach (var mention in shorts)
            if (!TieShort(state, people, mention)) people.AddShort(mention);
        foreach (var mention in unsure) TieShort(state, people, mention);
        foreach (var mention in shorts) GuessGender(state, mention);
    }

    /// <summary>True when the name needs no place of its own in the index.</summary>
    private static bool TieFull(ResolutionState state, PeopleIndex people, CorefMention mention)
    {
        CorefMention? found = null;
        foreach (var other in people.ByLastWord(mention.Key))
        {
            if (!IsForm(mention.Key, other.Key) || !GoTogether(state, mention, other)) continue;
            if (found is not null && state.ClusterOf(found) != state.ClusterOf(other)) return false;
            found = found?.Key == mention.Key ? found : other;
        }
        if (found is null) return false;
        state.Link(mention, found, found.Key == mention.Key ? LinkReason.SameName : LinkReason.NameVariant);
        return found.Key == mention.Key;
    }

    /// <summary>True when the name needs no place of its own in the index.</summary>
    private static bool TieShort(ResolutionState state, PeopleIndex people, CorefMention mention)
    {
        var target = Nearest(state, mention, people.ByLastWord(mention.Key)) ?? Nearest(state, mention, people.ByFirstWord(mention.Key));
        if (target is not null) return state.Link(mention, target, LinkReason.NameVariant);
        target = Only(state, mention, people.ByShort(mention.Key));
        if (target is null) return false;
        state.Link(mention, target, LinkReason.SameName);
        return target.Gender == mention.Gender;
    }

    /// <summary>The one person of those before the mention; when there is none before it, of all.</summary>
    private static CorefMention? Nearest(ResolutionState state, CorefMention mention, IReadOnlyList<CorefMention> people)
    {
        var earlier = people.Where(other => other.Head < mention.Head && GoTogether(state, mention, other)).ToList();
        return Only(state, mention, earlier.Count > 0 ? earlier : people);
    }

    /// <summary>The one person who fits; the title or the party beside the name ("Marsh, of Labor") decides between two.</summary>
    private static CorefMention? Only(ResolutionState state, CorefMention mention, IReadOnlyList<CorefMention> people)
    {
        CorefMention? found = null;
        CorefMention? byTitle = null;
        var isDoubtful = false;
        var isDoubtfulByTitle = false;
        foreach (var other in people)
        {
            if (!GoTogether(state, mention, other)) continue;
            isDoubtful |= found is not null && state.ClusterOf(found) != state.ClusterOf(other);
            found = other;
            if (!SharesRole(state, mention, other) && !SharesSide(state.Context, mention, other)) continue;
            isDoubtfulByTitle |= byTitle is not null && state.ClusterOf(byTitle) != state.ClusterOf(other);
            byTitle = other;
        }
        if (!isDoubtful) return found;
        return isDoubtfulByTitle ? null : byTitle;
    }

    private static bool GoTogether(ResolutionState state, CorefMention one, CorefMention other) =>
        Agreement.Genders(one.Gender, state.ClusterOf(other).Gender);

    private static bool SharesRole(ResolutionState state, CorefMention one, CorefMention other)
    {
        foreach (var role in one.Roles)
            if (state.ClusterOf(other).Roles.Contains(role)) return true;
        return false;
    }

    private static bool SharesSide(DiscourseContext context, CorefMention one, CorefMention other) =>
        SideOf(context, one) is >= 0 and var side && SideOf(context, other) is >= 0 and var same && context.Form(side) == context.Form(same);

    /// <summary>The name of a side right behind a name: "of Labor", ", the Republican", "(Labor)"; -1 for none.</summary>
    private static int SideOf(DiscourseContext context, CorefMention mention)
    {
        var token = mention.End;
        var end = Math.Min(context.SentenceOf(mention.First).End, token + 4);
        while (token < end && context.Form(token) is "," or "(" or "of" or "the" or "a" or "an") token++;
        return token > mention.End && token < end && context.Upos(token) == "PROPN" ? token : -1;
    }

    private static bool IsForm(string one, string other) =>
        one == other || NameForms.IsInitialForm(one, other) || NameForms.IsPartOfPerson(one, other) || NameForms.IsPartOfPerson(other, one);

    /// <summary>"Maria" alone is a woman unless something said otherwise.</summary>
    private static void GuessGender(ResolutionState state, CorefMention mention)
    {
        var cluster = state.ClusterOf(mention);
        if (cluster.Gender == Gender.Unknown && state.Context.Tables.FirstNames.TryFind(mention.Key, out var gender)) cluster.Gender = gender;
    }
}
