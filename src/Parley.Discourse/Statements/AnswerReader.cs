using Parley.Discourse.Attribution;

namespace Parley.Discourse.Statements;

/// <summary>Turns the network's answer for a passage into drafts: one for each cue that has a content.</summary>
internal static class AnswerReader
{
    /// <summary>Reads an answer.</summary>
    /// <param name="answer">The answer.</param>
    /// <param name="parent">The statement whose content was read; <c>null</c> for the article's own text.</param>
    /// <param name="orphans">Takes the contents that belong to no cue.</param>
    public static List<StatementDraft> Read(PassageAnswer answer, StatementDraft? parent, List<Orphan> orphans)
    {
        var drafts = new List<StatementDraft>();
        for (var cue = 0; cue < answer.Cues.Count; cue++)
            if (Draft(answer, cue, parent) is { } draft)
                drafts.Add(draft);
        for (var content = 0; content < answer.Contents.Count; content++)
            if (answer.CueOf[content].To < 0)
                orphans.Add(new Orphan(Runs(answer, answer.Contents[content]), answer.Contents[content].Margin));
        return drafts;
    }

    private static StatementDraft? Draft(PassageAnswer answer, int cue, StatementDraft? parent)
    {
        var runs = Runs(answer, answer.Cues[cue]);
        var draft = new StatementDraft
        {
            Rule = parent is null ? StatementRules.Network : StatementRules.NestedNetwork,
            Cue = runs[0],
            Source = answer.SourceOf[cue].To >= 0 ? Runs(answer, answer.Sources[answer.SourceOf[cue].To]) : [],
            Parent = parent,
        };
        var margin = Math.Min(answer.Cues[cue].Margin, answer.SourceOf[cue].Margin);
        if (answer.SourceOf[cue].To >= 0) margin = Math.Min(margin, answer.Sources[answer.SourceOf[cue].To].Margin);
        for (var content = 0; content < answer.Contents.Count; content++)
        {
            if (answer.CueOf[content].To != cue) continue;
            foreach (var run in Runs(answer, answer.Contents[content])) draft.Add(run);
            margin = Math.Min(margin, Math.Min(answer.Contents[content].Margin, answer.CueOf[content].Margin));
        }
        draft.Margin = margin;
        return draft.Content.Count > 0 ? draft : null;
    }

    /// <summary>The runs of the text that a fragment of the passage covers; more than one where the passage has gaps.</summary>
    private static List<TokenRange> Runs(PassageAnswer answer, Fragment fragment)
    {
        var runs = new List<TokenRange>();
        for (var place = fragment.First; place < fragment.End; place++)
        {
            var token = answer.Passage.Tokens[place];
            if (runs.Count > 0 && runs[^1].End == token) runs[^1] = new TokenRange(runs[^1].First, token + 1);
            else runs.Add(new TokenRange(token, token + 1));
        }
        return runs;
    }
}
