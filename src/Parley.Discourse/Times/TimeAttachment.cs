using Parley.Language.Analysis;

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
        for (var token = head + 1; token < analysis.Heads.Length; token++)
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
        for (var token = 0; token < analysis.Heads.Length; token++)
            if (analysis.Heads[token] == verb && analysis.Relations[token].StartsWith("nsubj", StringComparison.Ordinal))
                return true;
        return false;
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

    private static bool HangsOn(int head, TimeExpression expression, AnalyzedText analysis)
    {
        var relations = analysis.Upos[head] is "NOUN" or "PROPN" ? NounRelations : VerbRelations;
        for (var token = expression.First; token < expression.EndToken; token++)
            if (analysis.Heads[token] == head && Array.IndexOf(relations, analysis.Relations[token]) >= 0)
                return true;
        return false;
    }
}
