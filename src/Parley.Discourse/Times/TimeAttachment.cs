using Parley.Language.Analysis;
using Parley.Text.Segmentation;

namespace Parley.Discourse.Times;

/// <summary>Picks the expression that dates a trigger, such as a verb of saying, by the dependency tree.</summary>
/// <remarks>
/// An expression hangs on the tree by the token whose head lies outside it. It dates a verb when that token is an oblique, temporal or
/// adverbial dependent of the verb itself; else of the verb that it is coordinated with, since a time at the first verb holds for the
/// second ("met and signed on Friday" likewise the other way); auxiliaries and copulas stand for their verb. A noun is dated by its
/// nominal modifiers. Other clauses are never looked into. Weak spot: a time that the parser hangs on another noun ("said in a statement
/// on Tuesday") is not found. Pure functions, thread-safe. Cost: one look at each expression for every trigger.
/// </remarks>
public static class TimeAttachment
{
    private static readonly string[] VerbRelations = ["obl", "obl:tmod", "obl:unmarked", "nmod:tmod", "nmod:unmarked", "advmod"];
    private static readonly string[] NounRelations = ["nmod", "nmod:tmod", "nmod:unmarked", "nmod:poss", "nummod", "compound", "amod",
        "advmod", "obl", "obl:tmod"];

    /// <summary>The expression that dates a trigger, or null when its clause has none.</summary>
    /// <param name="trigger">Index of the trigger's token.</param>
    /// <param name="analysis">The trees.</param>
    /// <param name="expressions">What <see cref="TimeReader"/> found in the same text. Durations and sets date nothing.</param>
    /// <remarks>Among several, one with a value comes before one without, a nearer one before a farther.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">The text has no such token.</exception>
    public static TimeExpression? Of(int trigger, AnalyzedText analysis, IReadOnlyList<TimeExpression> expressions)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        ArgumentNullException.ThrowIfNull(expressions);
        ArgumentOutOfRangeException.ThrowIfNegative(trigger);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(trigger, analysis.Heads.Length);
        var head = Lexical(trigger, analysis);
        if (Best(head, analysis, expressions, trigger) is { } own) return own;
        if (IsConjunct(head, analysis) && Best(analysis.Heads[head], analysis, expressions, trigger) is { } first) return first;
        for (var (token, end) = (head + 1, SentenceOf(head, analysis).End); token < end; token++)
            if (analysis.Heads[token] == head && IsConjunct(token, analysis) && !HasOwnSubject(token, analysis)
                && Best(token, analysis, expressions, trigger) is { } shared)
                return shared;
        return null;
    }

    /// <summary>The word that an auxiliary or copula belongs to.</summary>
    private static int Lexical(int token, AnalyzedText analysis) =>
        analysis.Relations[token] is "aux" or "aux:pass" or "cop" && analysis.Heads[token] >= 0 ? analysis.Heads[token] : token;

    private static bool IsConjunct(int token, AnalyzedText analysis) => analysis.Relations[token] == "conj" && analysis.Heads[token] >= 0;

    /// <summary>A coordinated clause with its own subject tells its own time.</summary>
    private static bool HasOwnSubject(int verb, AnalyzedText analysis)
    {
        var sentence = SentenceOf(verb, analysis);
        for (var token = sentence.First; token < sentence.End; token++)
            if (analysis.Heads[token] == verb && analysis.Relations[token].StartsWith("nsubj", StringComparison.Ordinal))
                return true;
        return false;
    }

    private static Sentence SentenceOf(int token, AnalyzedText analysis)
    {
        var sentences = analysis.Segments.Sentences;
        var (low, high) = (0, sentences.Length - 1);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (sentences[middle].End > token) high = middle;
            else low = middle + 1;
        }
        return sentences[low];
    }

    private static TimeExpression? Best(int verb, AnalyzedText analysis, IReadOnlyList<TimeExpression> expressions, int trigger)
    {
        TimeExpression? best = null;
        foreach (var expression in expressions)
        {
            if (expression.Kind is TimeKind.Duration or TimeKind.Set || !HangsOn(verb, expression, analysis)) continue;
            if (best is null || Rank(expression, trigger).CompareTo(Rank(best, trigger)) < 0) best = expression;
        }
        return best;
    }

    private static (bool Unknown, int Distance) Rank(TimeExpression expression, int trigger) =>
        (expression.Value is null, expression.First > trigger ? expression.First - trigger : trigger - expression.EndToken + 1);

    /// <summary>"Has refused since the invasion two years ago": a time behind what "since" names is that one's.</summary>
    internal static bool IsOfAnother(int verb, TimeExpression expression, AnalyzedText analysis)
    {
        var child = expression.First - 1;
        while (child > verb && analysis.Heads[child] != verb) child = analysis.Heads[child];
        if (child <= verb || analysis.Relations[child] != "obl") return false;
        for (var token = verb + 1; token < child; token++)
            if (analysis.Heads[token] == child && analysis.Relations[token] == "case" && analysis.Segments.Form(token) is "since" or "after" or "before" or "until" or "following") return true;
        return false;
    }

    private static bool HangsOn(int head, TimeExpression expression, AnalyzedText analysis)
    {
        var isNoun = analysis.Upos[head] is "NOUN" or "PROPN";
        if (!isNoun && IsOfAnother(head, expression, analysis)) return false;
        var relations = isNoun ? NounRelations : VerbRelations;
        for (var token = expression.First; token < expression.EndToken; token++)
            if (analysis.Heads[token] == head && Array.IndexOf(relations, analysis.Relations[token]) >= 0)
                return true;
        return false;
    }
}
