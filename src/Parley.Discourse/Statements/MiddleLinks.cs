using Parley.Discourse.Trees;

namespace Parley.Discourse.Statements;

/// <summary>Gives a content the saying in its own middle back: "Vos told the cabinet | that the king had asked, an official said".</summary>
/// <remarks>
/// The network gives what was told to the last who says it, and drops who told it. Where the tree makes the content the clause of a verb of saying
/// that stands before it, belongs to the cue and is part of no statement, the content begins with that verb's clause. Cost: a few subtrees for each draft.
/// </remarks>
internal static class MiddleLinks
{
    /// <summary>Widens the contents; what is inside of them is found later.</summary>
    public static void Widen(StatementContext context, List<StatementDraft> drafts)
    {
        foreach (var draft in drafts)
            if (draft.Cue is { } cue && draft.Content is [var piece, ..] && piece.End <= cue.First && First(context, cue, piece) is >= 0 and var first)
            {
                var lost = new TokenRange(first, piece.First);
                if (!drafts.Exists(other => (other.Cue is { } its && its.Overlaps(lost)) || other.Source.Exists(lost.Overlaps) || other.Content.Exists(lost.Overlaps)))
                    draft.Content[0] = piece with { First = first };
            }
    }

    private static int First(StatementContext context, TokenRange cue, TokenRange piece)
    {
        var top = context.HeadOf(piece);
        var verb = context.Tree.Head(top);
        if (verb < 0 || verb >= piece.First || context.Analysis.Relations[top] is not ("ccomp" or "acl" or "acl:relcl")) return -1;
        // "Told Vos in a call that": hung on the one who is told, or on the call.
        if (context.Analysis.Upos[verb] != "VERB" && context.Analysis.Relations[verb] is "iobj" or "obj" or "obl") verb = context.Tree.Head(verb);
        if (verb < 0 || verb >= piece.First || context.Analysis.Upos[verb] != "VERB" || !context.Cues.IsVerb(context.Analysis.Lemmas[verb])) return -1;
        var said = context.HeadOf(cue);
        var belongs = context.Tree.Head(said) == verb || context.Tree.Head(verb) == said;
        if (!belongs || context.Tree.Child(verb, "nsubj") is not (>= 0 and var subject) || subject > verb) return -1;
        var sentence = context.Analysis.Segments.Sentences[context.SentenceOf(verb)];
        return Runs.Trim(context, new TokenRange(context.Tree.Phrase(verb, sentence.First, piece.First).First, piece.First))?.First ?? -1;
    }
}
