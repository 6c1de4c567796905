using Parley.Text.Segmentation;

namespace Parley.Language;

/// <summary>Writes a headline whose words are all capitalised as a sentence would be written, so that the networks, which learnt from sentences, see its verbs.</summary>
/// <remarks>
/// <para>"Estmark Vows to Reopen Canal" hides its names among capitals. A word keeps them when the report below has it capitalised inside a sentence,
/// when it is an acronym, or when it opens the headline; the others are put in lower case. In a headline all of capitals, names get one.
/// Only what is analysed changes: the text, its tokens and all spans stay, since a letter is replaced by one of the same length.</para>
/// <para>Pure, thread-safe. Cost: linear in the tokens, and only when there is such a headline. Weak spot: a name that the report does not
/// repeat.</para>
/// </remarks>
public static class HeadlineCase
{
    private const int MostTokens = 30;
    private const int FewestWords = 3;
    private const int ShortestWord = 4;

    /// <summary>The same segments over a text whose headline is written like a sentence; the same object when there is nothing to do.</summary>
    public static SegmentedText Unify(SegmentedText segments)
    {
        ArgumentNullException.ThrowIfNull(segments);
        var end = HeadlineEnd(segments);
        if (end == 0 || !IsCapitalised(segments, end, out var isAllCapitals)) return segments;
        var names = Names(segments, end);
        var text = segments.Text.ToCharArray();
        for (var token = isAllCapitals ? 0 : 1; token < end; token++)
        {
            var word = text.AsSpan(segments.Tokens[token].Span.Start, segments.Tokens[token].Span.Length);
            var isName = names.Contains(word.ToString().ToLowerInvariant());
            if (isAllCapitals) Lower(word[(isName || token == 0 ? 1 : 0)..]);
            else if (!isName && !IsAcronym(word)) Lower(word);
        }
        return segments with { Text = new string(text) };
    }

    /// <summary>One past the tokens of the headline: the first paragraph, if it is short, does not end as a sentence does, and something follows.</summary>
    private static int HeadlineEnd(SegmentedText segments)
    {
        var sentences = segments.Sentences;
        var last = 0;
        while (last + 1 < sentences.Length && !sentences[last + 1].StartsParagraph) last++;
        if (last + 1 >= sentences.Length || sentences[last].End > MostTokens) return 0;
        return segments.Form(sentences[last].End - 1) is "." or ";" ? 0 : sentences[last].End;
    }

    /// <summary>True when all longer words begin with a capital.</summary>
    private static bool IsCapitalised(SegmentedText segments, int end, out bool isAllCapitals)
    {
        var (words, capitals) = (0, 0);
        for (var token = 0; token < end; token++)
        {
            var form = segments.Form(token);
            if (form.Length < ShortestWord || !char.IsLetter(form[0])) continue;
            words++;
            if (!char.IsUpper(form[0])) { isAllCapitals = false; return false; }
            if (IsAcronym(form)) capitals++;
        }
        isAllCapitals = words > 0 && capitals == words;
        return words >= FewestWords;
    }

    private static bool IsAcronym(ReadOnlySpan<char> word)
    {
        if (word.Length < 2) return word is "I";
        foreach (var c in word)
            if (char.IsLower(c)) return false;
        return true;
    }

    /// <summary>The words, in lower case, that the report has with a capital inside a sentence.</summary>
    private static HashSet<string> Names(SegmentedText segments, int from)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var sentence in segments.Sentences)
        {
            for (var token = Math.Max(sentence.First + 1, from); token < sentence.End; token++)
                if (segments.Form(token) is [var first, ..] form && char.IsUpper(first)) names.Add(form.ToString().ToLowerInvariant());
        }
        return names;
    }

    private static void Lower(Span<char> word)
    {
        foreach (ref var c in word) c = char.ToLowerInvariant(c);
    }
}
