using Parley.Discourse.Trees;
using Parley.Text;

namespace Parley.Discourse.Details;

/// <summary>Noun phrases around their heads, cut where another detail or a clause begins.</summary>
internal static class Phrases
{
    private const int Longest = 40;

    /// <summary>The preposition before a noun, in lower case; that of the first of several joined ones; <c>null</c> when there is none.</summary>
    public static string? Preposition(DetailContext context, int noun)
    {
        for (var steps = 0; noun >= 0 && steps < 4; steps++)
        {
            if (context.Tree.Child(noun, "case") is >= 0 and var found && found < noun && !IsPossessive(context, found)) return context.Lemma(found);
            if (context.Analysis.Relations[noun] is not ("conj" or "appos" or "flat" or "flat:name" or "nmod:desc")) break;
            noun = context.Tree.Head(noun);
        }
        return null;
    }

    /// <summary>The phrase of a noun.</summary>
    /// <param name="context">The text.</param>
    /// <param name="head">Its head.</param>
    /// <param name="mayTake">False for words that belong to something else.</param>
    public static TokenRange Of(DetailContext context, int head, Func<int, bool> mayTake)
    {
        var sentence = context.SentenceOf(head);
        var first = head;
        while (first > sentence.First && head - first < Longest && IsPart(context, first - 1, head) && mayTake(first - 1)) first--;
        while (first < head && IsEdge(context, first, head)) first++;
        var end = head + 1;
        while (end < sentence.End && end - head < Longest && IsPart(context, end, head) && mayTake(end)) end++;
        while (end > head + 1 && IsTail(context, end - 1)) end--;
        return new TokenRange(first, end);
    }

    /// <summary>The words of an outlet's name, with the article before it.</summary>
    public static TokenRange Of(DetailContext context, OutletMention mention)
    {
        var first = mention.First;
        if (first > context.SentenceOf(first).First && context.Is(first - 1, "the")) first--;
        return new TokenRange(first, mention.End);
    }

    /// <summary>The span of a run of tokens.</summary>
    public static TextSpan Span(DetailContext context, TokenRange range) => context.Tree.Span(range.First, range.End);

    private static bool IsPart(DetailContext context, int token, int head)
    {
        if (!context.Tree.IsUnder(token, head) || (token > head && context.TimeAt(token) is not null)) return false;
        var child = token;
        while (context.Tree.Head(child) != head) child = context.Tree.Head(child);
        return context.Analysis.Relations[child] is not ("acl:relcl" or "acl" or "advcl" or "parataxis" or "ccomp" or "cop" or "nsubj" or "aux");
    }

    private static bool IsEdge(DetailContext context, int token, int head) =>
        context.Tree.IsPunctuation(token) || context.Analysis.Relations[token] is "cc" or "mark"
        || (context.Tree.Head(token) == head && context.Analysis.Relations[token] == "case")
        || (context.Analysis.Relations[token] == "fixed" && context.Tree.Head(token) < token);

    private static bool IsTail(DetailContext context, int token) =>
        context.Tree.IsPunctuation(token) || context.Analysis.Upos[token] is "ADP" or "CCONJ" or "DET" || IsPossessive(context, token);

    private static bool IsPossessive(DetailContext context, int token) => context.Is(token, "'s") || context.Is(token, "’s") || context.Is(token, "'");
}
