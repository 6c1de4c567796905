using Parley.Discourse.Coreference.Tables;
using Parley.Discourse.Entities;

namespace Parley.Discourse.Coreference.Mentions;

/// <summary>Makes mentions of names.</summary>
internal static class NameMentions
{
    /// <summary>Adds the names of the entity layer, then runs of proper nouns that are in none, and marks their tokens.</summary>
    public static void Find(DiscourseContext context, List<CorefMention> found, bool[] isNamed)
    {
        for (var entity = 0; entity < context.Names.Entities.Count; entity++)
            foreach (var mention in context.Names.Entities[entity].Mentions)
            {
                isNamed.AsSpan(mention.Tokens.First, mention.Tokens.Count).Fill(true);
                var head = HeadOf(context, mention.Tokens.First, mention.Tokens.End);
                found.Add(Make(context, mention.Tokens.First, mention.Tokens.End, head, entity));
            }
        for (var first = 0; first < isNamed.Length; first++)
        {
            if (isNamed[first] || context.Upos(first) != "PROPN") continue;
            var end = first + 1;
            while (end < context.SentenceOf(first).End && context.Upos(end) == "PROPN" && !isNamed[end]) end++;
            var head = HeadOf(context, first, end);
            if (!BelongsToName(context, head, first, end, isNamed) && !IsRoleNoun(context, first, end))
            {
                isNamed.AsSpan(first, end - first).Fill(true);
                found.Add(Make(context, first, end, head, entity: -1));
            }
            first = end - 1;
        }
    }

    /// <summary>The first token of a range whose head lies outside it.</summary>
    public static int HeadOf(DiscourseContext context, int first, int end)
    {
        for (var token = first; token < end; token++)
            if (context.Tree.Head(token) is var head && (head < first || head >= end) && !context.Tree.IsPunctuation(token))
                return token;
        return end - 1;
    }

    /// <summary>What governs the name that begins at a token, when no comma parts them; -1 for nothing.</summary>
    public static int GovernorOf(DiscourseContext context, int first, bool[] isNamed)
    {
        var end = first + 1;
        while (end < context.SentenceOf(first).End && isNamed[end]) end++;
        var head = HeadOf(context, first, end);
        return context.Relation(head) is "flat" or "flat:name" or "appos" or "compound" or "nmod:desc" or "dep" ? context.Tree.Head(head) : -1;
    }

    /// <summary>True for a title or first name that the recogniser left out of the name beside it.</summary>
    private static bool BelongsToName(DiscourseContext context, int head, int first, int end, bool[] isNamed)
    {
        var governor = context.Tree.Head(head);
        return governor >= 0 && isNamed[governor] && (governor == first - 1 || governor == end || isNamed[Math.Min(end, isNamed.Length - 1)])
            && context.Relation(head) is "compound" or "flat" or "nmod:desc" or "flat:name";
    }

    private static bool IsRoleNoun(DiscourseContext context, int first, int end) =>
        end == first + 1 && context.Tables.Roles.TryFind(context.Analysis.Lemmas[first], out var role) && role.Relation != CountryRelation.Name;

    private static CorefMention Make(DiscourseContext context, int first, int end, int head, int entity)
    {
        var last = end - 1;
        if (last > first && context.Relation(last) == "case") last--;
        var name = NameForms.Plain(context.Tree.Span(first, last + 1).Of(context.Analysis.Segments.Text));
        var before = TitleScan.Before(context, first);
        var known = entity >= 0 ? context.Names.Entities[entity] : null;
        if (known?.Type == EntityType.Place) name = NameSpans.BeforeSuffix(name) ?? name;
        var kind = known is null ? KindOfUnknown(context, name, before) : KindOf(known.Type);
        var roles = new List<RoleNoun>(before.Roles);
        if (kind != ReferentKind.Person && RoleOfLastWord(context, last) is { } own) roles.Add(own);
        var countries = new List<string>(before.Countries);
        if (known?.Country is { } code) countries.Add(code);
        else if (kind == ReferentKind.Place) countries.Add(name);
        if (kind == ReferentKind.Person) CountryWords.AddModifiers(context, head, countries);
        return new CorefMention
        {
            Index = 0,
            Form = MentionForm.Name,
            Head = head,
            First = first,
            End = last + 1,
            Text = name,
            Key = NameForms.Folded((kind == ReferentKind.Person ? NameForms.Lowered(name) : null) ?? name),
            Entity = entity,
            Roles = roles,
            Title = before.HasTitle && before.Roles.Count > 0 ? context.Words(before.First, first) : null,
            Kind = kind,
            Gender = GenderOf(context, name, kind, before),
            Number = NumberOf(context, last, kind),
            Countries = countries,
            Function = Functions.Of(context, head),
            Sentence = context.SentenceIndex(first),
            Quotation = context.QuotationIndex(first),
        };
    }

    private static RoleNoun? RoleOfLastWord(DiscourseContext context, int last) =>
        context.Tables.Roles.TryFind(context.Form(last).TrimEnd('.'), out var role) || context.Tables.Roles.TryFind(context.Analysis.Lemmas[last], out role) ? role : null;

    private static ReferentKind KindOf(EntityType type) => type switch
    {
        EntityType.Person => ReferentKind.Person,
        EntityType.Organization => ReferentKind.Organization,
        EntityType.Place => ReferentKind.Place,
        EntityType.Group => ReferentKind.Group,
        _ => ReferentKind.Unknown,
    };

    private static ReferentKind KindOfUnknown(DiscourseContext context, string name, TitleScan.Found before)
    {
        if (before.HasTitle) return ReferentKind.Person;
        var words = NameForms.Words(name);
        return words.Length > 1 && context.Tables.FirstNames.TryFind(words[0], out _) ? ReferentKind.Person : ReferentKind.Unknown;
    }

    private static Gender GenderOf(DiscourseContext context, string name, ReferentKind kind, TitleScan.Found before)
    {
        if (before.Gender != Gender.Unknown) return before.Gender;
        if (kind is ReferentKind.Organization or ReferentKind.Place) return Gender.Neuter;
        if (kind != ReferentKind.Person) return Gender.Unknown;
        // A surname alone may look like a given name ("Kelly").
        return NameForms.Words(name) is { Length: > 1 } words && context.Tables.FirstNames.TryFind(words[0], out var gender) ? gender : Gender.Unknown;
    }

    private static GrammaticalNumber NumberOf(DiscourseContext context, int last, ReferentKind kind) => kind switch
    {
        ReferentKind.Person => GrammaticalNumber.Singular,
        ReferentKind.Group => GrammaticalNumber.Plural,
        ReferentKind.Place => GrammaticalNumber.Singular,
        ReferentKind.Organization => GrammaticalNumber.Unknown,
        _ => context.Analysis.Xpos[last] == "NNPS" ? GrammaticalNumber.Plural : GrammaticalNumber.Unknown,
    };
}
