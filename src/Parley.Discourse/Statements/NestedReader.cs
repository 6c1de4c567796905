using Parley.Discourse.Attribution;

namespace Parley.Discourse.Statements;

/// <summary>Finds statements within statements, to a bounded depth.</summary>
/// <remarks>
/// Method: the contents of one depth are read by the network, each as a text of its own; where it finds no cue, the trees and the table
/// of cues propose one. What is found is the next depth. A content found at one depth lies strictly inside that of the depth before,
/// so each depth reads fewer words than the one before it.
/// </remarks>
internal sealed class NestedReader(StatementContext context, AttributionTagger.TextReading reading, DraftMender mender, int longest, PassedOn? passedOn = null)
{
    /// <summary>So many statements may hold each other.</summary>
    public const int Deepest = 8;

    private readonly TreeStatements _trees = new(context);

    /// <summary>All drafts inside the given ones, level by level.</summary>
    public List<StatementDraft> Read(List<StatementDraft> outermost)
    {
        var all = new List<StatementDraft>();
        var level = outermost;
        for (var depth = 1; depth <= Deepest && level.Count > 0; depth++)
        {
            level = Inside(level, all);
        }
        return all;
    }

    /// <summary>Adds what is found inside of a level, and gives back the next level.</summary>
    private List<StatementDraft> Inside(List<StatementDraft> level, List<StatementDraft> all)
    {
        var passages = new List<Passage>();
        var owners = new List<StatementDraft>();
        foreach (var draft in level)
        {
            foreach (var passage in ContentPassages.Of(context, draft, longest))
            {
                passages.Add(passage);
                owners.Add(draft);
            }
        }
        var found = new List<StatementDraft>();
        var answers = reading.Tag(passages);
        for (var i = 0; i < answers.Length;)
        {
            var owner = owners[i];
            var inside = new List<StatementDraft>();
            for (; i < answers.Length && owners[i] == owner; i++) inside.AddRange(AnswerReader.Read(answers[i], owner, []));
            foreach (var draft in _trees.In(owner, inside)) inside.Add(draft);
            mender.Mend(inside);
            // The network saw few statements of nobody inside of others, and mostly guesses at them.
            inside.RemoveAll(draft => draft.Source.Count == 0 && draft.Rule == StatementRules.NestedNetwork);
            var outermost = Outermost(inside);
            if (outermost.Count > 0) Widen(owner, outermost);
            var cited = outermost.Count > 0 && passedOn is not null ? passedOn.In(outermost, owner) : [];
            all.AddRange(outermost);
            all.AddRange(cited);
            found.AddRange(PassedOn.Innermost(outermost, cited));
        }
        return found;
    }

    private void Widen(StatementDraft owner, List<StatementDraft> inside)
    {
        var quotations = InnerQuotations.Of(context, owner);
        foreach (var draft in inside) MarkWidener.Widen(context, quotations, draft);
    }

    /// <summary>Drops what another draft of the same owner holds: it is found again, one depth deeper.</summary>
    private static List<StatementDraft> Outermost(List<StatementDraft> inside)
    {
        var kept = new List<StatementDraft>(inside.Count);
        foreach (var draft in inside)
            if (!inside.Exists(other => other != draft && draft.Cue is { } cue && other.Holds(cue) && !(other.Cue is { } outer && draft.Holds(outer))))
                kept.Add(draft);
        return kept;
    }
}
