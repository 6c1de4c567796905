using Parley.Discourse.Attribution;
using Parley.Discourse.Entities;
using Parley.Discourse.Quotations;
using Parley.Language.Analysis;

namespace Parley.Discourse.Statements;

/// <summary>Finds who says what in an article, statements within statements included.</summary>
/// <remarks>
/// Method: the attribution network reads each paragraph and gives sources, cues, contents and their links; contents without a cue go on
/// with the statement before them. Then each content is read by itself, for what is said inside it, and so on. Immutable and thread-safe.
/// </remarks>
/// <param name="tagger">The network.</param>
/// <param name="cues">Words that show that somebody says something.</param>
public sealed class StatementFinder(AttributionTagger tagger, CueTable cues)
{
    /// <summary>The statements of an analysed text, ordered by where their content begins, a parent before what it holds.</summary>
    /// <exception cref="InvalidOperationException">The states are of another language model than the one the network was trained with.</exception>
    public ReportedStatement[] Find(AnalyzedText analysis, EncoderStates states, EntityLayer entities)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        ArgumentNullException.ThrowIfNull(states);
        if (analysis.Upos.Length == 0) return [];
        var context = new StatementContext(analysis, entities, cues);
        using var reading = tagger.Begin(analysis, states);
        var drafts = new ArticleReader(context, reading, tagger.Longest).Read();
        Propose(context, drafts);
        drafts.AddRange(new NestedReader(context, reading, tagger.Longest).Read(drafts));
        return new StatementWriter(context).Write(drafts);
    }

    /// <summary>What rules see where the network is silent; an earlier rule goes before a later one.</summary>
    private static void Propose(StatementContext context, List<StatementDraft> drafts)
    {
        var taken = new TakenTokens(context.Analysis.Upos.Length, drafts);
        Add(new ColonStatements(context).Outside(taken));
        Add(new PhraseStatements(context).Outside(taken));
        drafts.AddRange(new TreeStatements(context).Outside(taken));
        Add(new QuotationStatements(context).Outside(taken));

        void Add(List<StatementDraft> proposed)
        {
            foreach (var draft in proposed)
            {
                taken.Add(draft);
                drafts.Add(draft);
            }
        }
    }
}
