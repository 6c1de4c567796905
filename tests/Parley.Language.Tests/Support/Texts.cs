using System.Text;
using Parley.Text;
using Parley.Text.Segmentation;

namespace Parley.Language.Tests.Support;

/// <summary>Segmented texts made from lists of words.</summary>
internal static class Texts
{
    private static readonly string[] Words =
    [
        "the", "The", "offer", "said", ".", ",", "“", "”", "of", "1993", "U.N.", "Kovač", "talks", "--", "…", "Zürich", "withdrew", "😀", "IRA",
    ];

    public static SegmentedText Of(params IEnumerable<string[]> sentences)
    {
        var text = new StringBuilder();
        var tokens = new List<Token>();
        var list = new List<Sentence>();
        foreach (var words in sentences)
        {
            list.Add(new Sentence(tokens.Count, words.Length, false));
            foreach (var word in words)
            {
                tokens.Add(new Token(new TextSpan(text.Length, text.Length + word.Length), false));
                text.Append(word).Append(' ');
            }
        }
        return new SegmentedText(text.ToString(), [.. tokens], [.. list]);
    }

    public static string[][] RandomSentences(int count, int longest, int seed)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(0, count).Select(_ =>
            Enumerable.Range(0, random.Next(1, longest + 1)).Select(_ => Words[random.Next(Words.Length)]).ToArray())];
    }
}
