using Parley.Text;

namespace Parley.Events.Pairs;

/// <summary>Finds the words of source and target in a sentence.</summary>
/// <remarks>Verbatim first, then whatever the case, then whatever the white space. Words that stand alone go before parts of words, and
/// earlier places before later ones; the target is looked for outside the source. Cost: the product of both lengths at worst.</remarks>
internal static class SpanFinder
{
    private const int LongestSpan = 1000;

    /// <summary>Both spans; <c>null</c> for one that is not there.</summary>
    public static (TextSpan? Source, TextSpan? Target) Find(PairQuery query)
    {
        var source = Find(query.Sentence, query.Source, null);
        var target = Find(query.Sentence, query.Target, source) ?? Find(query.Sentence, query.Target, null);
        if (source is { } s && target is { } t && s.Overlaps(t) && t.Contains(s) && s != t)
            source = Find(query.Sentence, query.Source, t) ?? source;
        return (source, target);
    }

    private static TextSpan? Find(string sentence, string words, TextSpan? taken)
    {
        words = words.Trim();
        if (words.Length is 0 or > LongestSpan) return null;
        return Exact(sentence, words, StringComparison.Ordinal, taken)
            ?? Exact(sentence, words, StringComparison.OrdinalIgnoreCase, taken)
            ?? Loose(sentence, words, taken);
    }

    private static TextSpan? Exact(string sentence, string words, StringComparison comparison, TextSpan? taken)
    {
        TextSpan? inside = null;
        for (var at = sentence.IndexOf(words, comparison); at >= 0; at = at + 1 < sentence.Length ? sentence.IndexOf(words, at + 1, comparison) : -1)
        {
            var span = new TextSpan(at, at + words.Length);
            if (taken is { } other && other.Overlaps(span)) continue;
            if (IsWhole(sentence, span)) return span;
            inside ??= span;
        }
        return inside;
    }

    private static TextSpan? Loose(string sentence, string words, TextSpan? taken)
    {
        for (var at = 0; at < sentence.Length; at++)
        {
            if (char.IsWhiteSpace(sentence[at]) || !Ends(sentence, at, words, out var end)) continue;
            var span = new TextSpan(at, end);
            if (taken is not { } other || !other.Overlaps(span)) return span;
        }
        return null;
    }

    private static bool Ends(string sentence, int at, string words, out int end)
    {
        end = at;
        foreach (var c in words)
        {
            if (char.IsWhiteSpace(c)) continue;
            while (end < sentence.Length && char.IsWhiteSpace(sentence[end])) end++;
            if (end >= sentence.Length || char.ToUpperInvariant(sentence[end]) != char.ToUpperInvariant(c)) return false;
            end++;
        }
        return end > at;
    }

    private static bool IsWhole(string sentence, TextSpan span) =>
        (span.Start == 0 || !char.IsLetterOrDigit(sentence[span.Start - 1])) && (span.End == sentence.Length || !char.IsLetterOrDigit(sentence[span.End]));
}
