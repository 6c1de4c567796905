using Parley.Discourse.Quotations;

namespace Parley.Discourse.Coreference.Mentions;

/// <summary>Finds the subject of the verb of saying beside each quotation.</summary>
/// <remarks>
/// A hint for resolution, not an attribution: of the verbs of saying in the sentences that the quotation touches, outside all
/// quotations, the nearest one with a subject. A sentence that begins right behind the closing mark counts as touched ("'Why?' he asked.").
/// Cost: linear in the tokens of those sentences.
/// </remarks>
internal static class QuotationSpeakers
{
    private const int LongestReach = 25;

    public static int[] Find(DiscourseContext context)
    {
        var speakers = new int[context.Quotations.Count];
        for (var i = 0; i < speakers.Length; i++) speakers[i] = SpeakerOf(context, context.Quotations[i]);
        return speakers;
    }

    private static int SpeakerOf(DiscourseContext context, Quotation quotation)
    {
        var after = Nearest(context, quotation.End, 1, EndOf(context, quotation));
        var before = Nearest(context, quotation.First - 1, -1, context.SentenceOf(quotation.First).First - 1);
        if (after.Speaker < 0) return before.Speaker;
        return before.Speaker >= 0 && before.Distance < after.Distance ? before.Speaker : after.Speaker;
    }

    private static int EndOf(DiscourseContext context, Quotation quotation)
    {
        var sentence = context.SentenceIndex(quotation.End - 1);
        var isWhole = context.Sentences[sentence].End == quotation.End;
        var follows = sentence + 1 < context.Sentences.Length && !context.Sentences[sentence + 1].StartsParagraph;
        return context.Sentences[isWhole && follows ? sentence + 1 : sentence].End;
    }

    private static (int Speaker, int Distance) Nearest(DiscourseContext context, int from, int step, int limit)
    {
        for (var token = from; token != limit && Math.Abs(token - from) < LongestReach; token += step)
        {
            if (token < 0 || token >= context.Analysis.Upos.Length) break;
            if (context.QuotationIndex(token) >= 0 || !context.IsSpeechVerb(token)) continue;
            var subject = context.Tree.Child(token, "nsubj");
            if (subject >= 0 && context.QuotationIndex(subject) < 0) return (subject, Math.Abs(token - from));
        }
        return (-1, int.MaxValue);
    }
}
