using Parley.Language.Analysis;
using Parley.Text.Conllu;

namespace Parley.Parsing;

/// <summary>Writes analysed text as CoNLL-U and as IOB2.</summary>
public static class AnalysisFormats
{
    private static readonly string[] Kinds = ["PER", "ORG", "LOC", "MISC"];

    /// <summary>Writes CoNLL-U; <paramref name="id"/> names the text in its sentence ids.</summary>
    public static void WriteConllu(TextWriter output, AnalyzedText analysis, string? id = null)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        var columns = new ConlluColumns
        {
            Upos = analysis.Upos,
            Xpos = analysis.Xpos,
            Lemmas = analysis.Lemmas,
            Heads = HeadsInSentence(analysis),
            Deprels = analysis.Relations,
            Entities = EntityTags(analysis),
        };
        ConlluWriter.Write(output, analysis.Segments, columns, id);
    }

    /// <summary>Writes token TAB IOB2 tag, a blank line after each sentence.</summary>
    public static void WriteIob(TextWriter output, AnalyzedText analysis)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        IobWriter.Write(output, analysis.Segments, EntityTags(analysis));
    }

    /// <summary>One IOB2 tag for each token: <c>B-PER</c>, <c>I-PER</c>, <c>O</c>.</summary>
    public static string[] EntityTags(AnalyzedText analysis)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        var tags = new string[analysis.Segments.Tokens.Length];
        Array.Fill(tags, "O");
        foreach (var entity in analysis.Entities)
        {
            var kind = Kinds[(int)entity.Kind];
            tags.AsSpan(entity.First, entity.Count).Fill("I-" + kind);
            tags[entity.First] = "B-" + kind;
        }
        return tags;
    }

    private static int[] HeadsInSentence(AnalyzedText analysis)
    {
        var heads = new int[analysis.Heads.Length];
        foreach (var sentence in analysis.Segments.Sentences)
            for (var token = sentence.First; token < sentence.End; token++)
                heads[token] = analysis.Heads[token] < 0 ? 0 : analysis.Heads[token] - sentence.First + 1;
        return heads;
    }
}
