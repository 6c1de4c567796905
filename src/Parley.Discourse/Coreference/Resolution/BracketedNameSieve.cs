using Parley.Discourse.Coreference.Mentions;
using Parley.Discourse.Coreference.Tables;

namespace Parley.Discourse.Coreference.Resolution;

/// <summary>Ties a person's other name in brackets to the name before them: "Maria Orlin (Maria Kira; born 1972)", "Rojo (real name Luis Perez)".</summary>
/// <remarks>
/// The brackets must tell that it is another name of the same person: by a word of <c>data/discourse/aliases.tsv</c> before it or by one behind it.
/// A name alone in brackets is somebody else as often ("the captain (Luis Perez)" in a cast). Cost: linear in the names, a few tokens for each.
/// </remarks>
internal sealed class BracketedNameSieve : ISieve
{
    private const int MostTokens = 8;

    public void Run(ResolutionState state)
    {
        foreach (var mention in state.Mentions)
        {
            if (mention.Form != MentionForm.Name || mention.Kind is not (ReferentKind.Person or ReferentKind.Unknown)) continue;
            if (Opening(state.Context, mention) is >= 0 and var bracket && TellsAlias(state.Context, bracket, mention) && PersonBefore(state, bracket) is { } person)
                state.Link(mention, person, LinkReason.Alias);
        }
    }

    /// <summary>The bracket that opens before the name in its sentence; -1 for none.</summary>
    private static int Opening(DiscourseContext context, CorefMention mention)
    {
        var lowest = Math.Max(context.SentenceOf(mention.First).First, mention.First - MostTokens);
        for (var token = mention.First - 1; token >= lowest; token--)
        {
            if (context.Is(token, "(")) return token;
            if (context.Is(token, ")")) return -1;
        }
        return -1;
    }

    private static bool TellsAlias(DiscourseContext context, int bracket, CorefMention mention)
    {
        var names = false;
        for (var token = bracket + 1; token < mention.First; token++)
            if (context.Tables.Aliases.Contains(context.Form(token))) names = true;
            else if (context.Upos(token) is "PROPN" or "VERB") return false;
        if (names) return true;
        if (mention.First != bracket + 1) return false;
        for (var token = mention.End; token < Math.Min(mention.End + 2, context.Analysis.Upos.Length); token++)
            if (context.Tables.Aliases.Contains(context.Form(token))) return true;
        return false;
    }

    /// <summary>The nearest person whose name ends shortly before the bracket.</summary>
    private static CorefMention? PersonBefore(ResolutionState state, int bracket)
    {
        CorefMention? found = null;
        foreach (var other in state.Mentions)
        {
            if (other.End > bracket) break;
            if (other.Form == MentionForm.Name && other.Kind == ReferentKind.Person && bracket - other.End <= MostTokens / 2
                && state.Context.SentenceOf(other.First).First == state.Context.SentenceOf(bracket).First)
                found = other;
        }
        return found;
    }
}
