using System.Text;
using Parley.Text.Conllu;

namespace Parley.Evaluation.Trees;

/// <summary>Puts the raw text of a treebank together, paragraph by paragraph.</summary>
public static class TreebankText
{
    /// <summary>The sentences' texts with a space between them and a blank line between paragraphs.</summary>
    public static string Of(IEnumerable<ConlluSentence> sentences)
    {
        ArgumentNullException.ThrowIfNull(sentences);
        var text = new StringBuilder();
        foreach (var sentence in sentences)
        {
            if (text.Length > 0) text.Append(sentence.StartsParagraph ? "\n\n" : " ");
            text.Append(sentence.Text ?? Joined(sentence));
        }
        return text.Append('\n').ToString();
    }

    private static string Joined(ConlluSentence sentence)
    {
        var text = new StringBuilder();
        var ranges = sentence.Ranges.ToDictionary(range => range.First);
        for (var i = 0; i < sentence.Words.Count; i++)
        {
            var (form, misc) = (sentence.Words[i].Form, sentence.Words[i].Misc);
            if (ranges.TryGetValue(i, out var range)) (form, misc, i) = (range.Form, range.Misc, range.Last);
            text.Append(form);
            if (ConlluMisc.Value(misc, "SpaceAfter") != "No") text.Append(' ');
        }
        return text.ToString().TrimEnd(' ');
    }
}
