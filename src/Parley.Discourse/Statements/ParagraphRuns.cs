using Parley.Discourse.Trees;

namespace Parley.Discourse.Statements;

/// <summary>The paragraphs of a text, in tokens.</summary>
internal static class ParagraphRuns
{
    /// <summary>The paragraphs, in text order.</summary>
    public static List<TokenRange> Of(StatementContext context)
    {
        var runs = new List<TokenRange>();
        foreach (var sentence in context.Analysis.Segments.Sentences)
        {
            if (sentence.StartsParagraph || runs.Count == 0) runs.Add(new TokenRange(sentence.First, sentence.End));
            else runs[^1] = runs[^1] with { End = sentence.End };
        }
        return runs;
    }
}
