using Parley.Discourse.Quotations;
using Parley.Discourse.Trees;

namespace Parley.Discourse.Statements;

/// <summary>Cuts the content of a noun before the clause that the noun is the subject of: "the claim that the dam was mined | alarmed the valley".</summary>
/// <remarks>
/// The network knows "said that" best and takes what follows a noun's clause for more of it. Where the tree makes the noun the
/// subject of a verb in the content, the content ends before that verb's part of the sentence. Cost: the tokens of the content times the depth of the tree.
/// </remarks>
internal static class NounContents
{
    /// <summary>Cuts a draft's content, if its cue is such a noun; at least a word of it stays.</summary>
    public static void Cut(StatementContext context, StatementDraft draft)
    {
        if (draft.Cue is not { } cue || Subject(context, cue) is not (>= 0 and var noun)) return;
        var verb = context.Tree.Head(noun);
        for (var i = draft.Content.Count - 1; i >= 0; i--)
        {
            var piece = draft.Content[i];
            if (!piece.Contains(verb) || piece.First < cue.End) continue;
            var end = piece.First;
            while (end < piece.End && (context.Tree.IsUnder(end, noun) || context.Analysis.Upos[end] == "PUNCT" && end + 1 < piece.End && context.Tree.IsUnder(end + 1, noun))) end++;
            if (end > piece.First && end < piece.End) draft.Content[i] = piece with { End = end };
        }
    }

    /// <summary>Gives a content the noun that it is the clause of: "commented | on the report that the dam was mined".</summary>
    public static void Widen(StatementContext context, StatementDraft draft)
    {
        if (draft.Cue is not { } cue || draft.Content is not [var piece, ..] || piece.First < cue.End) return;
        var noun = context.Tree.Head(context.HeadOf(piece));
        if (noun < cue.First || noun >= piece.First || context.Analysis.Upos[noun] != "NOUN" || !context.Cues.IsNoun(context.Analysis.Lemmas[noun])) return;
        var verb = context.Tree.Head(noun);
        if (!cue.Contains(verb) || context.Analysis.Upos[verb] != "VERB" || draft.Source.Exists(run => run.First >= cue.End && run.First < piece.First)) return;
        var isObject = context.Analysis.Relations[noun] == "obj" && context.Tree.Child(noun, "case") < 0;
        var preposition = context.Tree.Child(noun, "case");
        if (!isObject && (preposition < 0 || context.Cues.Find(CueClass.Verb, context.Analysis.Lemmas[verb])?.Frames.Contains(context.Analysis.Lemmas[preposition]) != true)) return;
        if (isObject && noun < cue.End) return;
        var first = context.Tree.Phrase(noun, verb + 1, piece.First).First;
        if (first < cue.End) draft.Cue = cue with { End = first };
        draft.Content[0] = piece with { First = first };
    }

    private static int Subject(StatementContext context, TokenRange cue)
    {
        for (var token = cue.First; token < cue.End; token++)
            if (context.Analysis.Upos[token] == "NOUN" && context.Analysis.Relations[token] is "nsubj" or "nsubj:pass" && context.Tree.Head(token) >= cue.End)
                return token;
        return -1;
    }
}
