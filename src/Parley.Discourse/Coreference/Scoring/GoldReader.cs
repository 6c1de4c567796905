using System.Globalization;
using System.Text;
using Parley.Text;
using Parley.Text.Conllu;
using Parley.Text.Segmentation;

namespace Parley.Discourse.Coreference.Scoring;

/// <summary>Reads coreference from CoNLL-U: brackets with entity numbers in MISC (<c>Entity=(3-person-…</c>, <c>3)</c>), as GUM and CorefUD have them.</summary>
/// <remarks>Memory: one document. A bracket that is never closed is left out. Mentions of several joined by "and" are left out, as they share their head with the first.</remarks>
public static class GoldReader
{
    /// <summary>The documents of a file, in order.</summary>
    /// <param name="input">The file's text; not closed.</param>
    /// <param name="name">The file's name, for messages.</param>
    /// <exception cref="FormatException">While enumerating: a line cannot be read.</exception>
    public static IEnumerable<GoldDocument> Read(TextReader input, string name)
    {
        var sentences = new List<ConlluSentence>();
        foreach (var sentence in ConlluReader.Read(input, name))
        {
            if (sentence.StartsDocument && sentences.Count > 0)
            {
                yield return ToDocument(sentences, name);
                sentences.Clear();
            }
            sentences.Add(sentence);
        }
        if (sentences.Count > 0) yield return ToDocument(sentences, name);
    }

    private static GoldDocument ToDocument(List<ConlluSentence> source, string name)
    {
        var text = new StringBuilder();
        var tokens = new List<Token>();
        var sentences = new List<Sentence>();
        var upos = new List<string?>();
        var heads = new List<int>();
        var brackets = new Brackets();
        foreach (var sentence in source)
        {
            var first = tokens.Count;
            if (sentence.StartsParagraph && text.Length > 0) text.Append("\n\n");
            for (var i = 0; i < sentence.Words.Count; i++)
            {
                var word = sentence.Words[i];
                tokens.Add(new Token(new TextSpan(text.Length, text.Length + word.Form.Length), false));
                text.Append(word.Form);
                if (HasSpaceAfter(sentence, i)) text.Append(' ');
                upos.Add(word.Upos);
                heads.Add(word.Head is > 0 and var head ? first + head - 1 : -1);
                if (Entity(word.Misc) is { } entity) brackets.Read(entity, first + i);
            }
            sentences.Add(new Sentence(first, tokens.Count - first, sentence.StartsParagraph));
        }
        var document = new GoldDocument(
            source[0].Comment("newdoc id") ?? name, new SegmentedText(text.ToString(), [.. tokens], [.. sentences]), [.. upos], [.. heads], []);
        foreach (var (first, end, entity) in brackets.Closed)
        {
            var head = document.HeadOf(first, end);
            if (!IsJoined(document, source, head, end)) document.Mentions.Add(new GoldMention(first, end, head, entity));
        }
        return document;
    }

    private static bool HasSpaceAfter(ConlluSentence sentence, int word)
    {
        foreach (var range in sentence.Ranges)
            if (word >= range.First && word <= range.Last)
                return word == range.Last && range.Misc?.Contains("SpaceAfter=No", StringComparison.Ordinal) != true;
        return sentence.Words[word].Misc?.Contains("SpaceAfter=No", StringComparison.Ordinal) != true;
    }

    private static string? Entity(string? misc)
    {
        foreach (var part in misc?.Split('|') ?? [])
            if (part.StartsWith("Entity=", StringComparison.Ordinal)) return part["Entity=".Length..];
        return null;
    }

    private static bool IsJoined(GoldDocument document, List<ConlluSentence> source, int head, int end)
    {
        var at = 0;
        foreach (var sentence in source)
        {
            for (var i = 0; i < sentence.Words.Count; i++, at++)
                if (at > head && at < end && document.Heads[at] == head && sentence.Words[i].Deprel == "conj") return true;
            if (at >= end) return false;
        }
        return false;
    }

    /// <summary>Matches opening and closing brackets of one document.</summary>
    private sealed class Brackets
    {
        private readonly Dictionary<int, Stack<int>> _open = [];

        public List<(int First, int End, int Entity)> Closed { get; } = [];

        public void Read(string value, int token)
        {
            for (var at = 0; at < value.Length;)
            {
                var opens = value[at] == '(';
                if (opens) at++;
                var digits = at;
                while (digits < value.Length && char.IsAsciiDigit(value[digits])) digits++;
                if (!int.TryParse(value.AsSpan(at, digits - at), NumberStyles.None, CultureInfo.InvariantCulture, out var entity)) return;
                at = digits;
                while (at < value.Length && value[at] is not '(' and not ')') at++;
                var closes = at < value.Length && value[at] == ')';
                if (closes) at++;
                if (opens) Open(entity, token);
                if (closes) Close(entity, token + 1);
            }
        }

        private void Open(int entity, int first)
        {
            if (!_open.TryGetValue(entity, out var starts)) _open.Add(entity, starts = new Stack<int>());
            starts.Push(first);
        }

        private void Close(int entity, int end)
        {
            if (_open.TryGetValue(entity, out var starts) && starts.TryPop(out var first)) Closed.Add((first, end, entity));
        }
    }
}
