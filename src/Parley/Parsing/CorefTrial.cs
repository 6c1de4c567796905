using Parley.Discourse.Coreference;
using Parley.Discourse.Coreference.Ranking;
using Parley.Discourse.Coreference.Scoring;
using Parley.Discourse.Coreference.Tables;
using Parley.Discourse.Details.Tables;
using Parley.Discourse.Entities;
using Parley.Language.Analysis;

namespace Parley.Parsing;

/// <summary>Tries coreference on annotated documents: scores it, and writes the cases that its pronoun model is trained on.</summary>
/// <remarks>Thread-safe. Tags, trees and names are always Parley's own; tokens and sentences are the annotation's unless the text is read raw.</remarks>
public sealed class CorefTrial
{
    private readonly TextParser _parser;
    private readonly EntityGrouper _grouper;
    private readonly CoreferenceTables _tables;
    private readonly CoreferenceResolver _resolver;

    private CorefTrial(TextParser parser, CoreferenceTables tables, NameLore lore, PronounWeights weights)
    {
        _parser = parser;
        _tables = tables;
        _grouper = new EntityGrouper(tables.Countries, tables.Peoples, lore);
        _resolver = new CoreferenceResolver(tables, weights);
    }

    /// <summary>Loads models and tables.</summary>
    /// <param name="files">Where they are; <c>null</c> for the installed ones.</param>
    /// <exception cref="Text.Models.ModelFormatException">A model file is missing, damaged or of another version.</exception>
    /// <exception cref="Text.Tables.TableFormatException">A table is missing or has a fault.</exception>
    public static CorefTrial Load(InstalledFiles? files = null)
    {
        files ??= new InstalledFiles();
        var tables = CoreferenceTables.Load(Path.Combine(files.Data, "discourse"));
        var lore = NameLore.Load(files.DiscourseTable, OutletTable.Load(files.DiscourseTable("outlets.tsv")), tables);
        return new CorefTrial(TextParser.Load(files), tables, lore, PronounWeights.Load(files.DiscourseTable("pronoun-weights.tsv")));
    }

    /// <summary>The counts of one document.</summary>
    /// <param name="gold">The annotated document.</param>
    /// <param name="isRaw">True to find tokens and sentences as well.</param>
    public CorefCounts Score(GoldDocument gold, bool isRaw)
    {
        ArgumentNullException.ThrowIfNull(gold);
        var (analysis, layer) = Resolve(gold, isRaw);
        return new CorefEvaluation(_tables.Pronouns).Score(gold, layer, analysis.SpanOf);
    }

    /// <summary>The annotated chains of one document that were not found whole.</summary>
    /// <param name="gold">The annotated document.</param>
    /// <param name="isRaw">True to find tokens and sentences as well.</param>
    public IEnumerable<string> Broken(GoldDocument gold, bool isRaw)
    {
        ArgumentNullException.ThrowIfNull(gold);
        var (analysis, layer) = Resolve(gold, isRaw);
        return new CorefEvaluation(_tables.Pronouns).Broken(gold, layer, analysis.SpanOf);
    }

    private (AnalyzedText Analysis, CoreferenceLayer Layer) Resolve(GoldDocument gold, bool isRaw)
    {
        var analysis = isRaw ? _parser.Parse(gold.Segments.Text) : _parser.Parse(gold.Segments);
        return (analysis, _resolver.Resolve(analysis, _grouper.Group(analysis)));
    }

    /// <summary>Writes the pronouns of one document with their candidates and the annotated choices, a line for each.</summary>
    public void WriteCases(GoldDocument gold, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(gold);
        var analysis = _parser.Parse(gold.Segments);
        PronounCases.Write(gold, analysis, _grouper.Group(analysis), _tables, output);
    }
}
