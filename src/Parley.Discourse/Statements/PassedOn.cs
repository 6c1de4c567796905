using Parley.Discourse.Coreference.Tables;
using Parley.Discourse.Trees;

namespace Parley.Discourse.Statements;

/// <summary>Finds the statements that others pass on, at one depth: of those cited, and of those quoted "as saying".</summary>
internal sealed class PassedOn(StatementContext context, RoleTable roles)
{
    private readonly QuotedAsSaying _quoted = new(context);
    private readonly CitedSources _cited = new(context, roles);

    /// <summary>Mends the drafts of the article's own words.</summary>
    /// <returns>What they pass on; each has one of them as parent.</returns>
    public List<StatementDraft> In(List<StatementDraft> drafts) =>
        In(drafts, Array.ConvertAll(context.Analysis.Segments.Sentences, sentence => new TokenRange(sentence.First, sentence.End)), null);

    /// <summary>Mends the drafts inside a statement's content.</summary>
    /// <returns>What they pass on; each has one of them as parent.</returns>
    public List<StatementDraft> In(List<StatementDraft> drafts, StatementDraft parent) => In(drafts, parent.Content, parent);

    /// <summary>Those that pass nobody's words on: what is said inside the others is said inside of these.</summary>
    public static List<StatementDraft> Innermost(List<StatementDraft> drafts, List<StatementDraft> passedOn)
    {
        if (passedOn.Count == 0) return drafts;
        var outer = new HashSet<StatementDraft>();
        foreach (var draft in passedOn) outer.Add(draft.Parent!);
        return [.. drafts.FindAll(draft => !outer.Contains(draft)), .. passedOn.FindAll(draft => !outer.Contains(draft))];
    }

    private List<StatementDraft> In(List<StatementDraft> drafts, IReadOnlyList<TokenRange> pieces, StatementDraft? parent)
    {
        var quoted = _quoted.In(drafts, pieces, parent);
        return [.. quoted, .. _cited.In(drafts, pieces)];
    }
}
