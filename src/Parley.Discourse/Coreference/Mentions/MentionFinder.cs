namespace Parley.Discourse.Coreference.Mentions;

/// <summary>Finds all mentions of an article.</summary>
/// <remarks>
/// Names as the recogniser gives them, and runs of proper nouns that it passed over; every noun that governs a phrase; every personal,
/// possessive and reflexive pronoun. Which of them stand for the same is decided later, and those that nothing else stands for are
/// dropped there. Cost: linear in the tokens.
/// </remarks>
internal static class MentionFinder
{
    /// <summary>The mentions, ordered by head.</summary>
    public static List<CorefMention> Find(DiscourseContext context)
    {
        var found = new List<CorefMention>();
        var isNamed = new bool[context.Analysis.Upos.Length];
        NameMentions.Find(context, found, isNamed);
        for (var token = 0; token < isNamed.Length; token++)
        {
            if (isNamed[token]) continue;
            if (PronounMentions.At(context, token) is { } pronoun) found.Add(pronoun);
            else if (CoordinationMentions.At(context, token) is { } coordination) found.Add(coordination);
            else if (!IsTitle(context, isNamed, token) && DescriptionMentions.At(context, token) is { } description) found.Add(description);
        }
        found.Sort((a, b) => a.Head.CompareTo(b.Head));
        for (var i = 0; i < found.Count; i++) found[i] = found[i] with { Index = i };
        return found;
    }

    /// <summary>True for a noun that the tree makes the head of the name behind it: "President Vos".</summary>
    private static bool IsTitle(DiscourseContext context, bool[] isNamed, int token) =>
        token + 1 < isNamed.Length && isNamed[token + 1] && !isNamed[token]
        && NameMentions.GovernorOf(context, token + 1, isNamed) == token;
}
