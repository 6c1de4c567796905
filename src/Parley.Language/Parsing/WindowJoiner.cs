using Parley.Language.Network;
using Parley.Text.Segmentation;

namespace Parley.Language.Parsing;

/// <summary>Makes one tree of a sentence that was parsed in several windows.</summary>
/// <remarks>
/// Rule: the root of the first window is the sentence's; the roots of the others depend on it as <c>parataxis</c>. Such sentences are
/// tables, lists and other stretches without full stops, for which no better tree is to be expected.
/// </remarks>
internal static class WindowJoiner
{
    private const string Relation = "parataxis";

    /// <summary>Joins the windows of all long sentences.</summary>
    public static void Join(ReadOnlySpan<Sentence> sentences, TokenAnswers answers)
    {
        foreach (var sentence in sentences)
        {
            if (sentence.Count <= Window.Longest) continue;
            var root = Array.IndexOf(answers.Heads, -1, sentence.First, sentence.Count);
            for (var token = root + 1; token < sentence.End; token++)
            {
                if (answers.Heads[token] >= 0) continue;
                answers.Heads[token] = root;
                answers.Relations[token] = Relation;
            }
        }
    }
}
