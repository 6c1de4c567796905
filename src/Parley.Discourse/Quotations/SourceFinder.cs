namespace Parley.Discourse.Quotations;

/// <summary>Finds the words that name the source of a cue: a subject, a possessor, or what follows "according to".</summary>
internal sealed class SourceFinder(QuotationContext context)
{
    private const int LongestClimb = 4;

    /// <summary>The source's head token and its tokens, or <c>null</c> when the sentence names none.</summary>
    public (int Head, int First, int End)? Find(CueMatch cue) => cue.Kind switch
    {
        CueKind.Verb => OfVerb(cue),
        CueKind.Phrase => AfterPhrase(cue),
        CueKind.Noun => Whole(context.Tree.Child(cue.Head, "nmod:poss"), cue),
        _ => BeforeColon(cue),
    };

    /// <summary>The verb's own subject, else that of the verb on which it depends ("he smiled, adding").</summary>
    private (int, int, int)? OfVerb(CueMatch cue)
    {
        var verb = cue.Head;
        for (var climbed = 0; climbed < LongestClimb && verb >= 0; climbed++)
        {
            var subject = context.Tree.Child(verb, "nsubj");
            if (subject < 0 && context.Tree.Child(verb, "nsubj:pass") is >= 0 and var passive)
                subject = climbed == 0 ? Agent(verb) : passive;
            if (subject >= 0) return context.IsQuoted(subject) ? null : Whole(subject, cue);
            if (context.Analysis.Relations[verb] is "acl") return Whole(OfParticiple(verb), cue);
            if (context.Analysis.Relations[verb] is not ("conj" or "advcl" or "xcomp" or "ccomp" or "parataxis")) return null;
            verb = context.Tree.Head(verb);
            if (verb >= 0 && context.IsQuoted(verb)) return null;
        }
        return null;
    }

    /// <summary>"A note saying" is the note's; "a plan called" is not the plan's, but that of whoever calls it so.</summary>
    private int OfParticiple(int verb) => context.Analysis.Xpos[verb] == "VBG" ? context.Tree.Head(verb) : Agent(verb);

    private int Agent(int verb)
    {
        foreach (var child in context.Tree.Children(verb))
            if (context.Analysis.Relations[child] is "obl" or "obl:agent" && context.Tree.Child(child, "case") is >= 0 and var by && context.Is(by, "by"))
                return child;
        return -1;
    }

    private (int, int, int)? AfterPhrase(CueMatch cue)
    {
        for (var token = cue.First; token < cue.End; token++)
        {
            var head = context.Tree.Head(token);
            if (head < cue.End || head >= context.SentenceOf(token).End) continue;
            var (_, end) = context.Tree.Phrase(head, cue.End, context.SentenceOf(token).End);
            return Trim(head, cue.End, end);
        }
        return null;
    }

    private (int, int, int)? BeforeColon(CueMatch cue)
    {
        var first = context.SentenceOf(cue.Head).First;
        while (first < cue.First && (context.IsQuoted(first) || context.Tree.IsPunctuation(first))) first++;
        return first < cue.First ? (cue.First - 1, first, cue.First) : null;
    }

    private (int, int, int)? Whole(int head, CueMatch cue)
    {
        if (head < 0) return null;
        var sentence = context.SentenceOf(head);
        var isBefore = head < cue.First;
        var (first, end) = context.Tree.Phrase(head, isBefore ? sentence.First : Math.Min(head, cue.End), isBefore ? cue.First : sentence.End);
        return Trim(head, first, end);
    }

    /// <summary>Cuts quotations, punctuation at the edges and over-long tails off.</summary>
    private (int, int, int)? Trim(int head, int first, int end)
    {
        for (var token = head; token >= first; token--)
            if (context.IsQuoted(token)) first = token + 1;
        for (var token = head + 1; token < end; token++)
            if (context.IsQuoted(token) || (end - first > QuotationRules.LongestSource && context.Is(token, ","))) end = token;
        while (first < head && (context.Tree.IsPunctuation(first) || context.Analysis.Relations[first] is "cc" or "mark")) first++;
        while (end > head + 1 && (context.Tree.IsPunctuation(end - 1) || context.Analysis.Relations[end - 1] is "case" && context.Analysis.Upos[end - 1] == "ADP")) end--;
        return first < end ? (head, first, end) : null;
    }
}
