using Parley.Discourse.Coreference.Tables;

namespace Parley.Discourse.Coreference.Mentions;

/// <summary>Makes a mention of two or more that are joined: "Brandt and Keller", whom "they" may stand for.</summary>
/// <remarks>Its head is the conjunction, so that each of the joined keeps its own.</remarks>
internal static class CoordinationMentions
{
    private const int LongestList = 24;

    /// <summary>The mention that an "and" makes with the names and nouns it joins; <c>null</c> when it joins something else.</summary>
    public static CorefMention? At(DiscourseContext context, int token)
    {
        if (context.Relation(token) != "cc" || context.Analysis.Lemmas[token] is not ("and" or "&")) return null;
        var last = context.Tree.Head(token);
        if (last < 0 || context.Relation(last) != "conj") return null;
        var first = context.Tree.Head(last);
        if (!IsNoun(context, first) || !IsNoun(context, last) || first > token || last < token || last - first > LongestList) return null;
        var sentence = context.SentenceOf(token);
        var start = context.Tree.Phrase(first, Math.Max(sentence.First, first - LongestList), first + 1).First;
        while (start < first && context.Relation(start) is "case" or "punct" or "mark" or "cc") start++;
        return new CorefMention
        {
            Index = 0,
            Form = MentionForm.Description,
            Head = token,
            First = start,
            End = last + 1,
            Text = context.Words(start, last + 1),
            Definiteness = Definiteness.Bare,
            Kind = ReferentKind.Group,
            Number = GrammaticalNumber.Plural,
            Function = Functions.Of(context, first),
            Sentence = context.SentenceIndex(token),
            Quotation = context.QuotationIndex(token),
        };
    }

    private static bool IsNoun(DiscourseContext context, int token) => context.Upos(token) is "PROPN"
        || (context.Upos(token) == "NOUN" && context.Tables.Roles.TryFind(context.Analysis.Lemmas[token], out var role) && role.Kind is ReferentKind.Person or ReferentKind.Group or ReferentKind.Organization);
}
