using Parley.Discourse.Coreference.Tables;

namespace Parley.Discourse.Coreference.Mentions;

/// <summary>Makes mentions of pronouns.</summary>
internal static class PronounMentions
{
    /// <summary>The pronoun at a token, if the tagger and the table agree that there is one.</summary>
    public static CorefMention? At(DiscourseContext context, int token)
    {
        if (context.Upos(token) is not ("PRON" or "DET")) return null;
        if (!context.Tables.Pronouns.TryFind(context.Analysis.Segments.Form(token), out var pronoun)) return null;
        if (context.Relation(token) == "expl") return null;
        return new CorefMention
        {
            Index = 0,
            Form = MentionForm.Pronoun,
            Head = token,
            First = token,
            End = token + 1,
            Text = context.Form(token),
            Pronoun = pronoun,
            Kind = KindOf(pronoun),
            Gender = pronoun.Gender,
            Number = pronoun.Number,
            Function = Functions.Of(context, token),
            Sentence = context.SentenceIndex(token),
            Quotation = context.QuotationIndex(token),
        };
    }

    private static ReferentKind KindOf(Pronoun pronoun) =>
        pronoun.Gender is Gender.Masculine or Gender.Feminine || pronoun.Person < 3 ? ReferentKind.Person : ReferentKind.Unknown;
}
