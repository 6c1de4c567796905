using Parley.Ledgers.Words;

namespace Parley.Ledgers.Linking;

/// <summary>Decides whether two statements of different articles are the same.</summary>
/// <remarks>
/// Quoted words are aligned; a quotation may be cut, capitalised or punctuated anew, but two thirds of the shorter one, or eight words in a
/// row of it, must stand in the other. Names alone never make two statements the same. What is not quoted is not the same when most numbers differ. Paraphrases are
/// judged by the words that carry content, by speaker, by negation and by time. Weak
/// spots: short quotations with fewer than two telling words are not linked; synonyms are not known.
/// </remarks>
internal static class StatementMatcher
{
    private const int LongStretch = 8;
    private const int ManyWords = 7;
    private const int MostDaysApart = 10;

    /// <summary>What they have in common; <c>null</c> when they are not the same.</summary>
    public static StatementMatch? Compare(ComparedStatement a, ComparedStatement b) =>
        Quotation(a, b) ?? Wording(a, b) ?? Meaning(a, b);

    private static StatementMatch? Quotation(ComparedStatement a, ComparedStatement b)
    {
        if (a.Quoted.Count == 0 || b.Quoted.Count == 0) return null;
        var common = Alignment.Common(a.Quoted, b.Quoted);
        var shorter = Math.Min(a.Quoted.Count, b.Quoted.Count);
        // Seven words in the same order are telling enough although only one of them tells something.
        if (!IsEnough(common, shorter, fewest: 3)) return null;
        var telling = Telling(common, a, b);
        if (telling.Stems < (common.Count >= ManyWords ? 1 : 2) || telling.WithoutNames < 1) return null;
        // A few words may be anybody's.
        if (common.Count < 6 && !MayBeSameSpeaker(a, b)) return null;
        // What is quoted may be the least of what is said.
        var isQuotedWhole = a.Quoted.Count == a.Words.Count && b.Quoted.Count == b.Words.Count;
        var isWhole = IsWhole((isQuotedWhole ? common : Alignment.Common(a.Words, b.Words)).Count, a, b);
        return new StatementMatch(LinkKind.Quotation, Math.Min(1, (double)common.Count / shorter), common.Count, isWhole);
    }

    private static StatementMatch? Wording(ComparedStatement a, ComparedStatement b)
    {
        if (!MayBeSameSpeaker(a, b) || DifferInNumbers(a, b)) return null;
        var common = Alignment.Common(a.Words, b.Words);
        var shorter = Math.Min(a.Words.Count, b.Words.Count);
        if (!IsEnough(common, shorter, fewest: 6)) return null;
        // The same words with a negation more say the opposite, unless one is a piece of the other.
        if (a.IsNegative != b.IsNegative && common.Count < shorter) return null;
        var telling = Telling(common, a, b);
        return telling is { Stems: >= 3, WithoutNames: >= 2 }
            ? new StatementMatch(LinkKind.Wording, (double)common.Count / shorter, common.Count, IsWhole(common.Count, a, b)) : null;
    }

    private static StatementMatch? Meaning(ComparedStatement a, ComparedStatement b)
    {
        if (a.IsNegative != b.IsNegative || !IsNear(a.Day, b.Day) || DifferInNumbers(a, b)) return null;
        var left = a.Stems.ToHashSet(StringComparer.Ordinal);
        var right = b.Stems.ToHashSet(StringComparer.Ordinal);
        var shared = left.Where(right.Contains).ToList();
        if (shared.Count(stem => !IsName(stem, a, b)) < 2) return null;
        var overlap = (double)shared.Count / Math.Max(1, Math.Min(left.Count, right.Count));
        var resemblance = (double)shared.Count / Math.Max(1, left.Count + right.Count - shared.Count);
        var isWhole = resemblance >= 0.5;
        if (IsSameSpeaker(a, b) && shared.Count >= 3 && overlap >= 0.5 && resemblance >= 0.3) return new StatementMatch(LinkKind.Paraphrase, overlap, shared.Count, isWhole);
        return shared.Count >= 4 && overlap >= 0.6 && resemblance >= 0.35 ? new StatementMatch(LinkKind.Fact, overlap, shared.Count, isWhole) : null;
    }

    private static bool IsEnough(List<string> common, int shorter, int fewest) =>
        common.Count >= fewest && (common.Count * 3 >= shorter * 2 || common.Count >= LongStretch);

    // Two thirds of the shorter and half of the longer.
    private static bool IsWhole(int common, ComparedStatement a, ComparedStatement b) =>
        common * 3 >= Math.Min(a.Words.Count, b.Words.Count) * 2 && common * 2 >= Math.Max(a.Words.Count, b.Words.Count);

    // Two statements that name the same people need not say the same of them.
    private static (int Stems, int WithoutNames) Telling(List<string> common, ComparedStatement a, ComparedStatement b)
    {
        var stems = Stems.Of(common).Distinct(StringComparer.Ordinal).ToList();
        return (stems.Count, stems.Count(stem => !IsName(stem, a, b)));
    }

    private static bool IsName(string stem, ComparedStatement a, ComparedStatement b) => a.Names.Contains(stem) || b.Names.Contains(stem);

    private static bool MayBeSameSpeaker(ComparedStatement a, ComparedStatement b) =>
        a.Speaker.Count == 0 || b.Speaker.Count == 0 || IsSameSpeaker(a, b);

    private static bool IsSameSpeaker(ComparedStatement a, ComparedStatement b) => (a.Known != 0 && a.Known == b.Known) || SpeakerWords.AreOne(a.Speaker, b.Speaker);

    // "A shortage of 250 million" and "of 700 million" are two, however alike.
    private static bool DifferInNumbers(ComparedStatement a, ComparedStatement b)
    {
        var fewer = Math.Min(a.Numbers.Count, b.Numbers.Count);
        return fewer > 0 && a.Numbers.Count(b.Numbers.Contains) * 2 < fewer;
    }

    /// <summary>Whether two reports may be of one utterance, as far as their days are known.</summary>
    public static bool IsNear(DateOnly? a, DateOnly? b) => a is null || b is null || Math.Abs(a.Value.DayNumber - b.Value.DayNumber) <= MostDaysApart;
}
