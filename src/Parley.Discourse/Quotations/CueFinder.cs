using Parley.Text.Segmentation;

namespace Parley.Discourse.Quotations;

/// <summary>Finds the cue of a quotation: the nearest word of saying that the tree ties to it, or whose clause touches it.</summary>
internal sealed class CueFinder(QuotationContext context, CueTable cues)
{
    /// <summary>The best cue, or <c>null</c> when nothing shows that somebody says the words.</summary>
    public CueMatch? Find(Quotation quotation)
    {
        var tied = TiedVerb(quotation);
        if (tied >= 0) return Verb(tied, QuotationRules.ByTree);
        return FindPhrase(quotation)
            ?? (TouchingVerb(quotation) is >= 0 and var touching ? Verb(touching, QuotationRules.ByTouch) : null)
            ?? FindAtColon(quotation);
    }

    /// <summary>A verb that governs the quotation's top word, or that hangs on it as an inserted clause.</summary>
    private int TiedVerb(Quotation quotation)
    {
        var best = -1;
        foreach (var sentence in Around(quotation))
        {
            var top = quotation.TopIn(context.Tree, sentence.First, sentence.End);
            if (top >= 0) best = Nearer(quotation, best, GoverningVerb(quotation, top));
            for (var token = sentence.First; token < sentence.End; token++)
            {
                var head = context.Tree.Head(token);
                if (head >= quotation.First && head < quotation.End && IsCue(token)) best = Nearer(quotation, best, token);
            }
        }
        return best;
    }

    private int GoverningVerb(Quotation quotation, int top)
    {
        var steps = 1;
        for (var token = context.Tree.Head(top); token >= 0; token = context.Tree.Head(token), steps++)
        {
            if (IsCue(token) && (cues.IsVerb(context.Analysis.Lemmas[token]) || steps == 1)) return token;
            if (!quotation.IsFragment && steps >= 2) return -1;
        }
        return -1;
    }

    /// <summary>A verb whose clause stands right behind or right before the quotation.</summary>
    private int TouchingVerb(Quotation quotation)
    {
        var best = -1;
        foreach (var sentence in Around(quotation))
            for (var token = sentence.First; token < sentence.End; token++)
                if (IsCue(token) && Touches(quotation, token))
                    best = Nearer(quotation, best, token);
        return best;
    }

    private bool Touches(Quotation quotation, int token)
    {
        if (Distance(quotation, token) > QuotationRules.LongestReach) return false;
        if (token >= quotation.End)
            return !context.Is(quotation.End - 2, ".") && context.IsPlain(quotation.End, token) && !HasStop(quotation.End, token);
        var before = quotation.First - 1;
        return context.IsPlain(token, quotation.First)
            && (before == token || context.Is(before, ",") || context.Is(before, ":") || context.Is(before, "that") || context.Tree.IsUnder(before, token));
    }

    private bool HasStop(int first, int end)
    {
        for (var token = first; token < end; token++)
            if (context.Is(token, ".") || context.Is(token, ";"))
                return true;
        return false;
    }

    private CueMatch? FindPhrase(Quotation quotation)
    {
        foreach (var sentence in Around(quotation))
            for (var token = sentence.First; token < sentence.End; token++)
                foreach (var phrase in cues.Phrases)
                    if (token + phrase.Length < sentence.End && !context.IsQuoted(token) && StandsAt(phrase, token))
                        return new CueMatch(token, token, token + phrase.Length, CueKind.Phrase, QuotationRules.ByTouch);
        return null;
    }

    private bool StandsAt(string[] phrase, int token)
    {
        for (var i = 0; i < phrase.Length; i++)
            if (!context.Is(token + i, phrase[i]))
                return false;
        return true;
    }

    private CueMatch? FindAtColon(Quotation quotation)
    {
        var colon = quotation.First - 1;
        if (colon < 1 || !context.Is(colon, ":")) return null;
        var sentence = context.SentenceOf(colon);
        if (colon == sentence.First) return null;
        if (context.Analysis.Upos[colon - 1] == "NOUN" && cues.IsNoun(context.Analysis.Lemmas[colon - 1]))
            return new CueMatch(colon - 1, colon - 1, colon, CueKind.Noun, QuotationRules.ByColon);
        return colon - sentence.First <= QuotationRules.LongestReach && context.Entities.IndexAt(colon - 1) >= 0
            ? new CueMatch(colon, colon, colon + 1, CueKind.Colon, QuotationRules.ByColon)
            : null;
    }

    /// <summary>The quotation's first and last sentence, and their neighbours where the quotation plainly reaches into them.</summary>
    private IEnumerable<Sentence> Around(Quotation quotation)
    {
        var first = context.SentenceIndex(quotation.First);
        var last = context.SentenceIndex(quotation.End - 1);
        yield return context.Sentences[first];
        if (last != first) yield return context.Sentences[last];
        if (first > 0 && context.Sentences[first].First == quotation.First && context.Is(quotation.First - 1, ":"))
            yield return context.Sentences[first - 1];
        if (context.Sentences[last].End != quotation.End || last + 1 >= context.Sentences.Length) yield break;
        var next = context.Sentences[last + 1];
        if (!next.StartsParagraph && next.Count <= QuotationRules.LongestReach && !context.Is(quotation.End - 2, ".")) yield return next;
    }

    private bool IsCue(int token) =>
        context.Analysis.Upos[token] is "VERB" or "AUX"
        && !context.IsQuoted(token)
        && (cues.IsVerb(context.Analysis.Lemmas[token]) || cues.IsManner(context.Analysis.Lemmas[token]));

    private static int Nearer(Quotation quotation, int one, int other)
    {
        if (one < 0 || other < 0) return Math.Max(one, other);
        return Distance(quotation, other) < Distance(quotation, one) ? other : one;
    }

    private static int Distance(Quotation quotation, int token) => token < quotation.First ? quotation.First - token : token - quotation.End + 1;

    private CueMatch Verb(int verb, double confidence)
    {
        var sentence = context.SentenceOf(verb);
        var first = verb;
        while (first > sentence.First && context.Tree.Head(first - 1) == verb && IsPartOfVerb(first - 1)) first--;
        var end = verb + 1;
        while (end < sentence.End && context.Tree.Head(end) == verb && IsPartOfVerb(end)) end++;
        if (end < sentence.End && context.Is(end, ":")) end++;
        return new CueMatch(verb, first, end, CueKind.Verb, confidence);
    }

    private bool IsPartOfVerb(int token) =>
        !context.IsQuoted(token) && context.Analysis.Relations[token] is "aux" or "aux:pass" or "advmod" or "compound:prt";
}
