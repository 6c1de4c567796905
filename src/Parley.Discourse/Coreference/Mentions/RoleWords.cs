using Parley.Discourse.Coreference.Tables;

namespace Parley.Discourse.Coreference.Mentions;

/// <summary>Looks the words of the text up among the role nouns.</summary>
internal static class RoleWords
{
    /// <summary>The longest entry whose last word is the token; earlier words are compared as written, the last one by its lemma or form.</summary>
    /// <param name="context">The text.</param>
    /// <param name="token">The last word.</param>
    /// <param name="lowest">First token that may be taken.</param>
    public static (RoleNoun Role, int First)? EndingAt(DiscourseContext context, int token, int lowest)
    {
        (RoleNoun, int)? found = null;
        var forms = context.Form(token);
        var lemmas = context.Analysis.Lemmas[token];
        for (var first = token; first >= lowest && token - first < RoleTable.LongestEntry; first--)
        {
            if (first < token)
            {
                var word = context.Form(first);
                var joint = context.Analysis.Segments.Tokens[first].Span.End == context.Analysis.Segments.Tokens[first + 1].Span.Start ? "" : " ";
                forms = word + joint + forms;
                lemmas = word + joint + lemmas;
            }
            if (context.Tables.Roles.TryFind(forms, out var role) || context.Tables.Roles.TryFind(lemmas, out role))
                if (role.Relation != CountryRelation.Name)
                    found = (role, first);
        }
        return found;
    }
}
