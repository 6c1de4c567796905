using Parley.Discourse.Coreference.Tables;

namespace Parley.Discourse.Coreference.Mentions;

/// <summary>Makes mentions of noun phrases that are no names.</summary>
internal static class DescriptionMentions
{
    /// <summary>The description that a token governs; <c>null</c> when it governs none.</summary>
    public static CorefMention? At(DiscourseContext context, int token)
    {
        if (context.Upos(token) is not ("NOUN" or "PROPN")) return null;
        if (context.Relation(token) is "compound" or "flat" or "fixed" or "goeswith" or "nmod:desc" or "compound:prt" or "case") return null;
        var sentence = context.SentenceOf(token);
        // The State of a Secretary of State is nobody.
        if (RoleWords.EndingAt(context, token, sentence.First)?.Role.Noun.Contains(" of ", StringComparison.Ordinal) == true) return null;
        if (IsAnybody(context, token)) return null;
        var first = Start(context, token, sentence.First);
        var end = End(context, token, sentence.End);
        var role = RoleWords.EndingAt(context, token, first)?.Role;
        var number = context.Analysis.Xpos[token] is "NNS" or "NNPS" || role?.Number == GrammaticalNumber.Plural ? GrammaticalNumber.Plural : GrammaticalNumber.Singular;
        var countries = new List<string>();
        CountryWords.AddModifiers(context, token, countries);
        return new CorefMention
        {
            Index = 0,
            Form = MentionForm.Description,
            Head = token,
            First = first,
            End = end,
            Text = context.Words(first, end),
            Roles = role is null ? [] : [role],
            Definiteness = DefinitenessOf(context, token),
            Kind = role?.Kind ?? ReferentKind.Thing,
            Gender = role is null or { Kind: ReferentKind.Organization or ReferentKind.Place } ? Gender.Neuter : role.Gender,
            Number = number,
            Countries = countries,
            Function = Functions.Of(context, token),
            Sentence = context.SentenceIndex(token),
            Quotation = context.QuotationIndex(token),
        };
    }

    private static int Start(DiscourseContext context, int head, int lowest)
    {
        var (first, _) = context.Tree.Phrase(head, lowest, head + 1);
        // "According to a statement": "to" hangs on "according" as a fixed part of it.
        while (first < head && (context.Relation(first) is "fixed" or "punct" || (context.Relation(first) is "case" or "cc" or "mark" or "cop" or "nsubj" or "aux" or "advmod" && context.Tree.Head(first) == head))) first++;
        if (context.Tree.Child(head, "cop") is >= 0 and var copula && copula < head) first = Math.Max(first, copula + 1);
        return first;
    }

    /// <summary>Takes what follows with a preposition ("of the port"), and stops at clauses, appositions and punctuation.</summary>
    private static int End(DiscourseContext context, int head, int limit)
    {
        var end = head + 1;
        foreach (var child in context.Tree.Children(head))
        {
            if (child < head || context.Relation(child) is not ("nmod" or "nmod:of" or "flat")) continue;
            var (first, last) = context.Tree.Phrase(child, end, limit);
            if (first != end) break;
            end = last;
        }
        return end;
    }

    private static Definiteness DefinitenessOf(DiscourseContext context, int head)
    {
        foreach (var child in context.Tree.Children(head))
        {
            if (child > head) break;
            if (context.Relation(child) is "nmod:poss" or "det:poss") return Definiteness.Possessive;
            if (context.Relation(child) is "nummod") return context.Tree.Child(head, "det") < 0 ? Definiteness.Indefinite : Definiteness.Definite;
            if (context.Relation(child) != "det") continue;
            if (context.Is(child, "the")) return Definiteness.Definite;
            return context.Analysis.Lemmas[child] is "this" or "that" or "these" or "those" ? Definiteness.Demonstrative : Definiteness.Indefinite;
        }
        return Definiteness.Bare;
    }

    /// <summary>"Every society", "no government": all or none of a kind is nobody.</summary>
    private static bool IsAnybody(DiscourseContext context, int token)
    {
        foreach (var child in context.Tree.Children(token))
            if (context.Analysis.Relations[child] == "det" && (context.Is(child, "every") || context.Is(child, "each") || context.Is(child, "any") || context.Is(child, "no"))) return true;
        return false;
    }
}
