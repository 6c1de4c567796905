using Parley.Ledgers.Words;
using Parley.Text;

namespace Parley.Ledgers.Linking;

/// <summary>Finds the outlets that an article leans on, from cues beside their names.</summary>
/// <remarks>Weak spot: names that do not end in a word of <c>outlet-words.tsv</c>, and outlets that are only described ("another newspaper").</remarks>
internal static class CitationFinder
{
    private const int LongestCue = 4;
    private const int LongestName = 5;

    private static readonly HashSet<string> OutletWords = EmbeddedTable.Rows("outlet-words.tsv").Select(row => row[0]).ToHashSet(StringComparer.Ordinal);

    private static readonly ILookup<string, string> Cues = EmbeddedTable.Rows("citation-cues.tsv").ToLookup(row => row[1], row => row[0], StringComparer.Ordinal);

    private static readonly HashSet<string> Before = [.. Cues["before"]];

    private static readonly HashSet<string> After = [.. Cues["after"]];

    private readonly record struct Word(TextSpan Span, string Folded, bool IsCapital, bool EndsSentence);

    /// <summary>The citations of a text, in order.</summary>
    public static List<Citation> Find(string text)
    {
        var words = Split(text);
        var found = new List<Citation>();
        for (var i = 0; i < words.Count; i++)
        {
            if (!words[i].IsCapital || !OutletWords.Contains(words[i].Folded)) continue;
            if (i + 1 < words.Count && words[i + 1].IsCapital && !words[i].EndsSentence && OutletWords.Contains(words[i + 1].Folded)) continue;
            var start = NameStart(words, i);
            if (CueOf(words, start, i) is not { } cue) continue;
            var name = words[start].Folded == "the" ? start + 1 : start;
            if (name > i) continue;
            var span = new TextSpan(words[start].Span.Start, words[i].Span.End);
            found.Add(new Citation(span.Of(text).ToString(), string.Join(' ', words.Skip(name).Take(i - name + 1).Select(word => word.Folded)), cue, span));
        }
        return found;
    }

    private static int NameStart(List<Word> words, int end)
    {
        var start = end;
        while (start > 0 && end - start < LongestName && words[start - 1] is { IsCapital: true, EndsSentence: false }) start--;
        return start > 0 && words[start - 1] is { Folded: "the", EndsSentence: false } ? start - 1 : start;
    }

    private static string? CueOf(List<Word> words, int start, int end)
    {
        for (var length = LongestCue; length > 0; length--)
        {
            if (start >= length && Joined(words, start - length, length) is { } before && Before.Contains(before)) return before;
            if (!words[end].EndsSentence && end + length < words.Count && Joined(words, end + 1, length) is { } after && After.Contains(after)) return after;
        }
        return null;
    }

    // Null when a sentence ends within.
    private static string? Joined(List<Word> words, int start, int length)
    {
        for (var i = start; i < start + length - 1; i++)
            if (words[i].EndsSentence)
                return null;
        return string.Join(' ', words.Skip(start).Take(length).Select(word => word.Folded));
    }

    private static List<Word> Split(string text)
    {
        var words = new List<Word>();
        var at = 0;
        while (at < text.Length)
        {
            while (at < text.Length && !char.IsLetterOrDigit(text[at])) at++;
            var start = at;
            while (at < text.Length && (char.IsLetterOrDigit(text[at]) || IsApostrophe(text, at))) at++;
            if (at > start) words.Add(new Word(new TextSpan(start, at), Folding.Line(text.AsSpan(start, at - start)), char.IsUpper(text[start]), IsEnd(text, start, at)));
        }
        return words;
    }

    private static bool IsApostrophe(string text, int at) =>
        text[at] is '\'' or '’' && at + 1 < text.Length && char.IsLetter(text[at + 1]) && char.IsLetter(text[at - 1]);

    // A full stop behind one letter or a short title ends no sentence, nor does one before a small letter.
    private static bool IsEnd(string text, int start, int at)
    {
        while (at < text.Length && text[at] is '"' or '”' or '’' or ')' or '\'') at++;
        if (at >= text.Length || text[at] == '\n') return true;
        return text[at] is '!' or '?' or ';' || (text[at] == '.' && at - start > 3);
    }
}
