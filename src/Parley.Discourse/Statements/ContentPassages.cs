using Parley.Discourse.Attribution;
using Parley.Discourse.Quotations;
using Parley.Discourse.Trees;

namespace Parley.Discourse.Statements;

/// <summary>Makes passages of a content, to be read by the network as if it were a text of its own.</summary>
/// <remarks>
/// The outer quotation marks are left out, since in training little is attributed inside of marks; so is "that" at the beginning, which
/// no sentence begins with.
/// </remarks>
internal static class ContentPassages
{
    /// <summary>Shorter contents hold no statement: a source, a cue and a content need a word each.</summary>
    public const int Shortest = 3;

    /// <summary>The passages of a draft's content, without those that are too short.</summary>
    public static List<Passage> Of(StatementContext context, StatementDraft draft, int longest)
    {
        var splitter = new PassageSplitter(context.Analysis, longest);
        var sentences = context.Analysis.Segments.Sentences;
        for (var i = 0; i < draft.Content.Count; i++)
        {
            var piece = Inner(context, draft.Content[i], isFirst: i == 0);
            for (var token = piece.First; token < piece.End;)
            {
                var sentence = sentences[context.SentenceOf(token)];
                var end = Math.Min(piece.End, sentence.End);
                splitter.Add(sentence, token, end);
                token = end;
            }
        }
        var passages = splitter.Finish();
        passages.RemoveAll(passage => passage.Count < Shortest || !MayHold(context, passage));
        return passages;
    }

    /// <summary>True when a word of the passage is a cue of the table; reading every content again would cost half as much as the article did.</summary>
    private static bool MayHold(StatementContext context, Passage passage)
    {
        foreach (var token in passage.Tokens)
        {
            var cueClass = context.Analysis.Upos[token] switch { "VERB" => CueClass.Verb, "NOUN" => CueClass.Noun, "ADJ" => CueClass.Adjective, _ => CueClass.Phrase };
            if (cueClass != CueClass.Phrase && context.Cues.Has(cueClass, context.Analysis.Lemmas[token])) return true;
        }
        return false;
    }

    /// <summary>A piece without outer marks; empty when nothing else is in it.</summary>
    public static TokenRange Inner(StatementContext context, TokenRange piece, bool isFirst)
    {
        var (first, end) = (piece.First, piece.End);
        while (first < end && context.IsMark(first)) first++;
        if (isFirst && first < end && context.Is(first, "that")) first++;
        // A mark at the end is the outer one only where the beginning has its partner; else it closes what was opened inside.
        if (first > piece.First) while (end > first && (context.IsMark(end - 1) || context.Is(end - 1, ","))) end--;
        return new TokenRange(first, end);
    }
}
