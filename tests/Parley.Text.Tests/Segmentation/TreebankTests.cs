using System.IO.Compression;
using System.Text;
using Parley.Text.Conllu;
using Parley.Text.Segmentation;

namespace Parley.Text.Tests.Segmentation;

/// <summary>Holds the scores on the development splits, so that no change lowers them unseen.</summary>
public class TreebankTests
{
    private static readonly Segmenter s_segmenter = Segmenter.Load(Repository.Models);

    [TreebankFact]
    public void Scores_on_gum_dev_hold() => Check("gum-dev", words: 0.997, sentences: 0.95);

    [TreebankFact]
    public void Scores_on_ewt_dev_hold() => Check("ewt-dev", words: 0.992, sentences: 0.875);

    private static void Check(string treebank, double words, double sentences)
    {
        var gold = Read(treebank);
        var text = Join(gold);
        var system = s_segmenter.Segment(text);
        var solid = Solid(text);
        var goldWords = Spans(gold.SelectMany(s => s.Words).Select(w => w.Form.Length));
        var goldSentences = Spans(gold.Select(s => s.Text!.Count(c => !char.IsWhiteSpace(c))));
        Assert.InRange(F1(goldWords, [.. system.Tokens.Select(t => (solid[t.Span.Start], solid[t.Span.End]))]), words, 1);
        Assert.InRange(F1(goldSentences, [.. system.Sentences.Select(system.SpanOf).Select(s => (solid[s.Start], solid[s.End]))]), sentences, 1);
    }

    private static List<ConlluSentence> Read(string treebank)
    {
        using var file = new GZipStream(File.OpenRead(Path.Combine(TreebankFactAttribute.Folder, treebank + ".conllu.gz")), CompressionMode.Decompress);
        return [.. ConlluReader.Read(new StreamReader(file), treebank)];
    }

    /// <summary>Paragraphs as score_parse.py --text prints them.</summary>
    private static string Join(List<ConlluSentence> sentences)
    {
        var text = new StringBuilder();
        foreach (var sentence in sentences)
            text.Append(text.Length == 0 ? "" : sentence.StartsParagraph ? "\n\n" : " ").Append(sentence.Text);
        return text.ToString();
    }

    /// <summary>For each offset, the number of characters before it that are not white space.</summary>
    private static int[] Solid(string text)
    {
        var solid = new int[text.Length + 1];
        for (var i = 0; i < text.Length; i++) solid[i + 1] = solid[i] + (char.IsWhiteSpace(text[i]) ? 0 : 1);
        return solid;
    }

    /// <summary>Stretches that follow one another. Where a treebank's word is not its text (don → do), the sums drift; few are
    /// so.</summary>
    private static HashSet<(int Start, int End)> Spans(IEnumerable<int> lengths)
    {
        var spans = new HashSet<(int, int)>();
        var start = 0;
        foreach (var length in lengths)
        {
            spans.Add((start, start + length));
            start += length;
        }
        return spans;
    }

    private static double F1(HashSet<(int Start, int End)> gold, HashSet<(int Start, int End)> system) =>
        2.0 * gold.Count(system.Contains) / (gold.Count + system.Count);
}
