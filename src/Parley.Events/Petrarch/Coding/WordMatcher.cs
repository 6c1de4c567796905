using Parley.Events.Petrarch.Dictionaries;

namespace Parley.Events.Petrarch.Coding;

/// <summary>Compares words of a pattern with words of the text.</summary>
internal sealed class WordMatcher(SentenceView view)
{
    // A phrase {NEW TRADE TALKS} allows that many words between its first words.
    private const int WidestGap = 4;

    // "military and economic aid" has MILITARY AID too: how far back a coordinated word may stand.
    private const int WidestSearch = 8;

    /// <summary>The first token of the element when its last token is the given one; -1 when it does not hold there.</summary>
    public int Begin(PatternElement element, int last) => element switch
    {
        LiteralElement literal => Begin(literal, last),
        ChoiceElement choice => Begin(choice, last),
        PhraseElement phrase => Begin(phrase.Parts, last),
        GroupElement group => Begin(group.Parts, last),
        _ => -1,
    };

    private int Begin(ChoiceElement choice, int last)
    {
        foreach (var member in choice.Members)
            if (Begin(member, last) is var begin and >= 0)
                return begin;
        return -1;
    }

    private int Begin(LiteralElement literal, int last)
    {
        var words = literal.Words;
        var end = view.WordEndOf(last);
        var start = end - words.Length;
        if (start < 0 || end == view.FirstWordOf(last)) return -1;
        for (var i = 0; i < words.Length - 1; i++)
            if (view.Words[start + i] != words[i])
                return -1;
        return IsForm(view.Words[end - 1], words[^1], last, literal) ? view.TokenOfWord[start] : -1;
    }

    private bool IsForm(string word, string wanted, int token, LiteralElement literal)
    {
        if (word == wanted) return true;
        if (literal.IsExact) return false;
        // The words around a verb are nouns: a verb's own past or participle is not meant.
        return word == NounForms.Plural(wanted) || (view.Upos(token) != "VERB" && view.WordOf(token) == word && view.LemmaOf(token) == wanted);
    }

    // The last word before the noun stands next to it; earlier ones may be further off.
    private int Begin(PatternElement[] parts, int last)
    {
        var begin = Begin(parts[^1], last);
        for (var i = parts.Length - 2; i >= 0 && begin >= 0; i--)
            begin = BeginBefore(parts[i], begin, i == parts.Length - 2 ? 0 : WidestGap);
        return begin;
    }

    private int BeginBefore(PatternElement part, int next, int gap)
    {
        for (var token = next - 1; token >= Math.Max(view.First, next - WidestSearch); token--)
        {
            if (Begin(part, token) is var begin and >= 0 && (gap >= 0 || (view.Tree.IsUnder(next - 1, token) && view.Tree.IsUnder(token, next)))) return begin;
            if (!view.Tree.IsPunctuation(token)) gap--;
        }
        return -1;
    }
}
