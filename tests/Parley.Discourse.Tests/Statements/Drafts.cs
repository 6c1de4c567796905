using Parley.Discourse.Entities;
using Parley.Discourse.Statements;

namespace Parley.Discourse.Tests.Statements;

/// <summary>Contexts and drafts for tests, found by their words.</summary>
internal static class Drafts
{
    public static StatementContext Context(string notation)
    {
        var analysis = Analysis.Of(notation);
        return new StatementContext(analysis, new EntityGrouper(TestTables.Countries, TestTables.Peoples).Group(analysis), TestTables.Cues);
    }

    /// <summary>A draft whose content are the given runs of tokens.</summary>
    public static StatementDraft Of(TokenRange? cue, StatementDraft? parent, params TokenRange[] content)
    {
        var draft = new StatementDraft { Rule = StatementRules.Network, Cue = cue, Parent = parent };
        foreach (var run in content) draft.Add(run);
        return draft;
    }

    /// <summary>The whole text as the content of somebody's statement.</summary>
    public static StatementDraft Whole(StatementContext context) => Of(null, null, new TokenRange(0, context.Analysis.Upos.Length));

    public static TakenTokens Nothing(StatementContext context) => new(context.Analysis.Upos.Length, []);

    /// <summary>Writes drafts as <c>source | cue | content … content</c>.</summary>
    public static string[] Describe(StatementContext context, IEnumerable<StatementDraft> drafts) =>
        [.. drafts.Select(draft => $"{Words(context, draft.Source)} | {(draft.Cue is { } cue ? Words(context, [cue]) : "")} | {Words(context, draft.Content)}")];

    private static string Words(StatementContext context, IEnumerable<TokenRange> runs) =>
        string.Join(" … ", runs.Select(run => context.Tree.Span(run.First, run.End).Of(context.Analysis.Segments.Text).ToString()));
}
