using Parley.Discourse.Coreference.Mentions;
using Parley.Discourse.Coreference.Tables;
using Parley.Discourse.Entities;
using Parley.Language.Analysis;
using Parley.Text;

namespace Parley.Discourse.Coreference.Scoring;

/// <summary>Writes the training cases of the pronoun model.</summary>
public static class PronounCases
{
    /// <summary>Resolves an annotated document, with the annotation choosing the antecedents of its pronouns, and writes a line for each choice.</summary>
    /// <param name="gold">The annotated document.</param>
    /// <param name="analysis">Its analysis, on the annotated tokens or on others.</param>
    /// <param name="entities">Its names.</param>
    /// <param name="tables">The tables of coreference.</param>
    /// <param name="output">Where the lines go.</param>
    public static void Write(GoldDocument gold, AnalyzedText analysis, EntityLayer entities, CoreferenceTables tables, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        new CoreferenceResolver(tables, new CaseWriter(gold, output, SpanOf)).Resolve(analysis, entities);

        TextSpan SpanOf(CorefMention mention) => analysis.SpanOf(mention);
    }

    /// <summary>The characters of a mention.</summary>
    public static TextSpan SpanOf(this AnalyzedText analysis, CorefMention mention)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        ArgumentNullException.ThrowIfNull(mention);
        var tokens = analysis.Segments.Tokens;
        return new TextSpan(tokens[mention.First].Span.Start, tokens[mention.End - 1].Span.End);
    }
}
