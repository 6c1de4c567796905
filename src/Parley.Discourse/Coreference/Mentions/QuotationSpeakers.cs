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

    // "Why?" he asked. "Why now?"
    private const int MostSentences = 2;

    public static int[] Find(DiscourseContext context)
    {
        var speakers = new int[context.Quotations.Count];
        for (var i = 0; i < speakers.Length; i++)
        {
            speakers[i] = SpeakerOf(context, context.Quotations[i]);
            if (speakers[i] < 0 && i > 0 && GoesOn(context, context.Quotations[i - 1], context.Quotations[i])) speakers[i] = speakers[i - 1];
        }
        return speakers;
    }

    private static int SpeakerOf(DiscourseContext context, Quotation quotation)
    {
        var after = Nearest(context, quotation.End, 1, EndOf(context, quotation));
        var before = Nearest(context, quotation.First - 1, -1, context.SentenceOf(quotation.First).First - 1);
        if (after.Speaker < 0) return before.Speaker;
        return before.Speaker >= 0 && before.Distance < after.Distance ? before.Speaker : after.Speaker;
    }

    /// <summary>True when the quotation begins a sentence, in the paragraph of the one before, with no sentence of the article's between them.</summary>
    private static bool GoesOn(DiscourseContext context, Quotation before, Quotation quotation)
    {
        var sentence = context.SentenceIndex(quotation.First);
        var from = context.SentenceIndex(before.End - 1);
        return context.Sentences[sentence].First == quotation.First
            && context.Paragraph(from) == context.Paragraph(sentence)
            && sentence - from <= (context.Sentences[from].End == before.End ? MostSentences : 1);
    }

    private static int EndOf(DiscourseContext context, Quotation quotation)
    {
        var sentence = context.SentenceIndex(quotation.End - 1);
        var isWhole = context.Sentences[sentence].End == quotation.End;
        var follows = sentence + 1 < context.Sentences.Length && !context.Sentences[sentence + 1].StartsParagraph;
        return context.Sentences[isWhole && follows ? sentence + 1 : sentence].End;
    }

    /// <summary>The verb's subject; where the tree ties it to a word of the quotation, the noun right before the verb.</summary>
    private static int SubjectOf(DiscourseContext context, int verb)
    {
        var subject = context.Tree.Child(verb, "nsubj");
        if (subject >= 0) return subject;
        var token = verb - 1;
        var start = context.SentenceOf(verb).First;
        if (token > start && context.Is(token, ",")) token--;
        if (token < start || context.QuotationIndex(token) >= 0 || context.Upos(token) is not ("NOUN" or "PROPN" or "PRON")) return -1;
        while (context.Relation(token) is "flat" or "flat:name" or "compound") token = context.Tree.Head(token);
        return token;
    }

    /// <summary>The noun of "according to X", whichever of the two ways the tree has it.</summary>
    private static int According(DiscourseContext context, int token) =>
        context.Relation(token) == "case" ? context.Tree.Head(token) : context.Tree.Child(token, "obl");

    private static (int Speaker, int Distance) Nearest(DiscourseContext context, int from, int step, int limit)
    {
        for (var token = from; token != limit && Math.Abs(token - from) < LongestReach; token += step)
        {
            if (token < 0 || token >= context.Analysis.Upos.Length) break;
            if (context.QuotationIndex(token) >= 0) continue;
            if (context.Is(token, "according") && According(context, token) is >= 0 and var named) return (named, Math.Abs(token - from));
            if (!context.IsSpeechVerb(token)) continue;
            var subject = SubjectOf(context, token);
            if (subject >= 0 && context.QuotationIndex(subject) < 0) return (subject, Math.Abs(token - from));
        }
        return (-1, int.MaxValue);
    }
}
