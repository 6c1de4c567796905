using Parley.Discourse.Trees;

namespace Parley.Discourse.Statements;

/// <summary>Finds whose saying or thought a verb, adjective or noun is, inside a content.</summary>
internal sealed class HolderFinder(StatementContext context)
{
    private const int LongestClimb = 3;

    /// <summary>The subject of a verb or adjective, its own or that of the verb it goes on; the antecedent of a relative pronoun.</summary>
    public TokenRange? OfPredicate(int head, TokenRange within)
    {
        var predicate = head;
        for (var climbed = 0; climbed < LongestClimb && predicate >= 0 && within.Contains(predicate); climbed++)
        {
            if (context.Tree.Child(predicate, "nsubj:pass") >= 0) return climbed == 0 ? Agent(predicate, within) : null;
            if (context.Tree.Child(predicate, "nsubj") is >= 0 and var subject) return Holder(subject, predicate, within);
            if (context.Analysis.Relations[predicate] is not ("conj" or "xcomp")) return null;
            predicate = context.Tree.Head(predicate);
        }
        return null;
    }

    /// <summary>The possessor of a noun, or what follows it with "by" or "from".</summary>
    public TokenRange? OfNoun(int head, TokenRange within)
    {
        if (context.Tree.Child(head, "nmod:poss") is >= 0 and var possessor) return Phrase(possessor, within);
        foreach (var child in context.Tree.Children(head))
            if (context.Analysis.Relations[child] == "nmod" && (HasCase(child, "by") || HasCase(child, "from")))
                return Phrase(child, within);
        return null;
    }

    private TokenRange? Agent(int predicate, TokenRange within)
    {
        foreach (var child in context.Tree.Children(predicate))
            if (context.Analysis.Relations[child] is "obl" or "obl:agent" && HasCase(child, "by"))
                return Phrase(child, within);
        return null;
    }

    private bool HasCase(int token, string word) => context.Tree.Child(token, "case") is >= 0 and var preposition && context.Is(preposition, word);

    /// <summary>The words of a subject, or of the antecedent where it is a relative pronoun.</summary>
    public TokenRange? Holder(int subject, int predicate, TokenRange within)
    {
        if (context.Analysis.Xpos[subject] is "WP" or "WDT")
        {
            if (context.Analysis.Relations[predicate] != "acl:relcl") return null;
            var antecedent = context.Tree.Head(predicate);
            var run = Phrase(antecedent, within);
            return run is { } whole && whole.First < subject ? new TokenRange(whole.First, Math.Min(whole.End, subject)) : null;
        }
        return CanHold(subject) ? Phrase(subject, within) : null;
    }

    /// <summary>Names, nouns and personal pronouns; "you" is mostly anybody, and "it" nobody.</summary>
    private bool CanHold(int subject) => context.Analysis.Upos[subject] switch
    {
        "PROPN" or "NOUN" => true,
        "PRON" => context.Analysis.Xpos[subject] == "PRP" && context.Analysis.Lemmas[subject] is not ("it" or "you"),
        _ => false,
    };

    /// <summary>The words that a noun governs, without a preposition or punctuation at the edges and without relative clauses behind it.</summary>
    public TokenRange? Phrase(int head, TokenRange within)
    {
        if (!within.Contains(head)) return null;
        var (first, end) = context.Tree.Phrase(head, within.First, within.End);
        for (var token = head + 1; token < end; token++)
            if (context.Tree.Head(token) == head && context.Analysis.Relations[token] is "acl:relcl" or "parataxis")
                end = Math.Max(head + 1, context.Tree.Phrase(token, head + 1, token + 1).First);
        while (first < head && (context.Tree.IsPunctuation(first) || context.Analysis.Relations[first] is "case" or "cc" or "mark")) first++;
        while (end > head + 1 && (context.Tree.IsPunctuation(end - 1) || context.IsMark(end - 1))) end--;
        return new TokenRange(first, end);
    }
}
