using Parley.Language.Analysis;
using Parley.Text;
using Parley.Text.Segmentation;

namespace Parley.Discourse.Tests;

/// <summary>Analysed texts for tests, written down word by word.</summary>
/// <remarks>
/// One line is one sentence, a blank line ends a paragraph. A word is <c>form/UPOS/head/relation</c>, with the head counted from 1 in its
/// sentence and 0 for the root; <c>/PER</c> and its like at the end begin a name, <c>/+</c> goes on with it. A word that begins with
/// <c>~</c> touches the word before it. Lemmas are given by <see cref="Lemma"/>.
/// </remarks>
internal static class Analysis
{
    private static readonly Dictionary<string, string> Lemmas = new(StringComparer.OrdinalIgnoreCase)
    {
        ["said"] = "say", ["says"] = "say", ["told"] = "tell", ["added"] = "add", ["adding"] = "add", ["called"] = "call", ["smiled"] = "smile",
        ["asked"] = "ask", ["quoted"] = "quote", ["signed"] = "sign",
    };

    public static AnalyzedText Of(string notation)
    {
        var text = new System.Text.StringBuilder();
        var tokens = new List<Token>();
        var sentences = new List<Sentence>();
        var words = new List<string[]>();
        var startsParagraph = true;
        foreach (var line in notation.ReplaceLineEndings("\n").Split('\n'))
        {
            if (string.IsNullOrWhiteSpace(line))
            {
                if (text.Length > 0) text.Append("\n\n");
                startsParagraph = true;
                continue;
            }
            var first = tokens.Count;
            foreach (var word in line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                var parts = word.TrimStart('~').Split('/');
                if (text.Length > 0 && text[^1] != '\n' && word[0] != '~') text.Append(' ');
                var start = text.Length;
                text.Append(parts[0]);
                tokens.Add(new Token(new TextSpan(start, text.Length), false));
                words.Add([.. parts, first.ToString()]);
            }
            sentences.Add(new Sentence(first, tokens.Count - first, startsParagraph));
            startsParagraph = false;
        }
        return new AnalyzedText
        {
            Segments = new SegmentedText(text.ToString(), [.. tokens], [.. sentences]),
            Upos = [.. words.Select(w => w[1])],
            Xpos = [.. words.Select(_ => "_")],
            Lemmas = [.. words.Select(w => Lemma(w[0]))],
            Heads = [.. words.Select(w => w[2] == "0" ? -1 : int.Parse(w[2]) - 1 + int.Parse(w[^1]))],
            Relations = [.. words.Select(w => w[3])],
            Entities = [.. Names(words)],
        };
    }

    private static string Lemma(string form) => Lemmas.GetValueOrDefault(form, form.ToLowerInvariant());

    private static IEnumerable<EntitySpan> Names(List<string[]> words)
    {
        for (var i = 0; i < words.Count; i++)
        {
            if (words[i].Length < 6 || words[i][4] == "+") continue;
            var end = i + 1;
            while (end < words.Count && words[end].Length == 6 && words[end][4] == "+") end++;
            yield return new EntitySpan(i, end - i, words[i][4] switch
            {
                "PER" => EntityKind.Person,
                "ORG" => EntityKind.Organization,
                "LOC" => EntityKind.Location,
                _ => EntityKind.Miscellaneous,
            });
        }
    }
}
