using Parley.Discourse.Attribution;
using Parley.Discourse.Coreference.Tables;
using Parley.Discourse.Details;
using Parley.Discourse.Details.Tables;
using Parley.Discourse.Entities;
using Parley.Discourse.Quotations;
using Parley.Language;
using Parley.Language.Analysis;

namespace Parley.Discourse.Statements;

/// <summary>Finds who says what in an article, statements within statements included.</summary>
/// <remarks>
/// Method: the attribution network reads each paragraph and gives sources, cues, contents and their links; contents without a cue go on
/// with the statement before them. Then each content is read by itself, for what is said inside it, and so on. Immutable and thread-safe.
/// </remarks>
/// <param name="tagger">The network.</param>
/// <param name="cues">Words that show that somebody says something.</param>
/// <param name="analyzer">Analyses the parts of texts whose states were not kept; the one that the network was trained with.</param>
/// <param name="details">Where the nouns of reporting stand; without it reports around statements are not looked for.</param>
/// <param name="roles">Who can speak; without it those whom an outlet cites are not looked for.</param>
public sealed class StatementFinder(AttributionTagger tagger, CueTable cues, ILanguageAnalyzer analyzer, DetailTables? details = null, RoleTable? roles = null)
{
    /// <summary>The statements of an analysed text, ordered by where their content begins, a parent before what it holds.</summary>
    /// <param name="analysis">The analysed text.</param>
    /// <param name="states">Its states; <c>null</c> for a giant, which is then analysed again, by parts.</param>
    /// <param name="entities">Who is named in it.</param>
    /// <exception cref="InvalidOperationException">The states are of another language model than the one the network was trained with.</exception>
    public ReportedStatement[] Find(AnalyzedText analysis, EncoderStates? states, EntityLayer entities)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        if (analysis.Upos.Length == 0) return [];
        if (states is not null) return Find(new StatementContext(analysis, entities, cues), states);
        var all = new List<ReportedStatement>();
        foreach (var slice in TextSlice.Of(analysis.Segments))
        {
            var part = analyzer.Analyze(slice.Segments, out var own);
            var before = all.Count;
            foreach (var statement in Find(new StatementContext(part, entities, cues, slice.FirstToken), own)) all.Add(slice.Shift(statement, before));
        }
        return [.. all];
    }

    private ReportedStatement[] Find(StatementContext context, EncoderStates states)
    {
        using var reading = tagger.Begin(context.Analysis, states);
        var mender = new DraftMender(context, details);
        var drafts = new ArticleReader(context, reading, tagger.Longest).Read();
        mender.Mend(drafts);
        var words = details is null ? null : new DetailContext(context.Analysis, [], details);
        if (words is not null) drafts.ForEach(new SourceMender(context, words).Mend);
        var reports = words is null ? null : new OuterStatements(context, words);
        var outer = Propose(context, drafts, reports, mender);
        var citing = roles is null ? null : new PassedOn(context, roles);
        var cited = citing?.In(drafts) ?? [];
        var innermost = PassedOn.Innermost(drafts, cited);
        drafts.AddRange(cited);
        var nested = FirstFound(drafts, new NestedReader(context, reading, mender, tagger.Longest, citing).Read(innermost));
        mender.Part(drafts, nested);
        if (reports is not null) outer.AddRange(reports.Between(drafts, nested));
        drafts.AddRange(nested);
        drafts.AddRange(outer);
        return new StatementWriter(context).Write(drafts);
    }

    /// <summary>Leaves out what was found before as part of a report, and what hangs on it; a parent comes before what it holds.</summary>
    private static List<StatementDraft> FirstFound(List<StatementDraft> drafts, List<StatementDraft> nested)
    {
        var wrapped = drafts.FindAll(draft => draft.Parent is not null);
        if (wrapped.Count == 0) return nested;
        var left = new HashSet<StatementDraft>();
        foreach (var draft in nested)
            if (left.Contains(draft.Parent!) || (draft.Cue is { } cue && wrapped.Exists(other => other.Cue is { } first && first.Overlaps(cue))))
                left.Add(draft);
        return nested.FindAll(draft => !left.Contains(draft));
    }

    /// <summary>Adds what rules see where the network is silent; an earlier rule goes before a later one.</summary>
    /// <returns>Reports around statements; they are complete, since what they hold was found before them.</returns>
    private static List<StatementDraft> Propose(StatementContext context, List<StatementDraft> drafts, OuterStatements? reports, DraftMender mender)
    {
        var taken = new TakenTokens(context.Analysis.Upos.Length, drafts);
        var outer = reports?.Around(drafts, taken) ?? [];
        Add(new ColonStatements(context).Outside(taken));
        Add(new PhraseStatements(context).Outside(taken));
        drafts.AddRange(new TreeStatements(context).Outside(taken).Where(mender.Mend));
        Add(new QuotationStatements(context).Outside(taken));
        return outer;

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
