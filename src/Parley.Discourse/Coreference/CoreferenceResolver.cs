using Parley.Discourse.Coreference.Mentions;
using Parley.Discourse.Coreference.Ranking;
using Parley.Discourse.Coreference.Resolution;
using Parley.Discourse.Coreference.Tables;
using Parley.Discourse.Entities;
using Parley.Language.Analysis;

namespace Parley.Discourse.Coreference;

/// <summary>Tells which names, descriptions and pronouns of an article stand for the same.</summary>
/// <remarks>
/// <para>Method: sieves, the surest first, each a rule that can be named (after Lee et al. 2013): equal and shortened names, apposition
/// and predicate, the speaker's "I", descriptions by noun and office. The pronouns of the third person come last, in text order: a
/// log-linear model ranks the few candidates that grammar, gender and number leave, against "none" (after Denis and Baldridge 2008); its
/// weights stand in a table. Every link keeps its reason.</para>
/// <para>Cost: linear in the text; each pronoun and description looks at a bounded number of earlier mentions.</para>
/// <para>Weak spots: what needs knowledge of the world ("the Valdian leader", where the article never says who leads Valdia, unless one
/// person is near), "we", plural descriptions of people named one by one, and dialogue without marks.</para>
/// <para>Immutable and thread-safe; a pure function of its arguments.</para>
/// </remarks>
public sealed class CoreferenceResolver
{
    private readonly CoreferenceTables _tables;
    private readonly IAntecedentChooser _chooser;

    /// <summary>Makes a resolver.</summary>
    /// <param name="tables">Words and what they tell.</param>
    /// <param name="weights">Weights for pronouns.</param>
    public CoreferenceResolver(CoreferenceTables tables, PronounWeights weights) : this(tables, new ModelChooser(weights))
    {
    }

    internal CoreferenceResolver(CoreferenceTables tables, IAntecedentChooser chooser)
    {
        _tables = tables;
        _chooser = chooser;
    }

    /// <summary>Reads tables and weights from a folder such as <c>data/discourse</c>.</summary>
    /// <exception cref="Text.Tables.TableFormatException">A file is missing or has a fault.</exception>
    public static CoreferenceResolver Load(string folder) =>
        new(CoreferenceTables.Load(folder), PronounWeights.Load(Path.Combine(folder, "pronoun-weights.tsv")));

    /// <summary>The mentions of an analysed text and what they stand for.</summary>
    public CoreferenceLayer Resolve(AnalyzedText analysis, EntityLayer entities)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        ArgumentNullException.ThrowIfNull(entities);
        var context = new DiscourseContext(analysis, entities, _tables);
        var state = new ResolutionState(context, MentionFinder.Find(context));
        foreach (var sieve in Sieves()) sieve.Run(state);
        return LayerBuilder.Build(state);
    }

    private ISieve[] Sieves() =>
        [new PersonNameSieve(), new BracketedNameSieve(), new OtherNameSieve(), new AppositionSieve(), new SpeakerSieve(), new DescriptionSieve(), new PronounSieve(_chooser)];
}
