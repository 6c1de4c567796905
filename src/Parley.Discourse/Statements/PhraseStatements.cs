using Parley.Text.Segmentation;

namespace Parley.Discourse.Statements;

/// <summary>Proposes statements from phrases such as "according to", where nothing else was found in the sentence.</summary>
/// <remarks>The source is what follows the phrase, the content the rest of the sentence.</remarks>
internal sealed class PhraseStatements(StatementContext context)
{
    /// <summary>The proposals, in text order.</summary>
    public List<StatementDraft> Outside(TakenTokens taken)
    {
        var drafts = new List<StatementDraft>();
        foreach (var sentence in context.Analysis.Segments.Sentences)
            if (In(sentence) is { } draft && !taken.Any(draft))
                drafts.Add(draft);
        return drafts;
    }

    private StatementDraft? In(Sentence sentence)
    {
        for (var token = sentence.First; token < sentence.End; token++)
            foreach (var phrase in context.Cues.Phrases)
                if (token + phrase.Length < sentence.End && StandsAt(phrase, token))
                    return Draft(new TokenRange(token, token + phrase.Length), new TokenRange(sentence.First, sentence.End));
        return null;
    }

    private bool StandsAt(string[] phrase, int token)
    {
        for (var i = 0; i < phrase.Length; i++)
            if (!context.Is(token + i, phrase[i]))
                return false;
        return true;
    }

    private StatementDraft? Draft(TokenRange cue, TokenRange sentence)
    {
        if (SourceBehind(cue, sentence) is not { } source) return null;
        var draft = new StatementDraft { Rule = StatementRules.Phrase, Cue = cue, Source = [source] };
        if (Runs.Trim(context, new TokenRange(sentence.First, cue.First)) is { } before) draft.Add(before);
        if (Runs.Trim(context, new TokenRange(source.End, sentence.End)) is { } behind) draft.Add(behind);
        return draft.Content.Count > 0 ? draft : null;
    }

    /// <summary>The words that the noun governs on which the phrase hangs, up to a comma that no apposition explains.</summary>
    private TokenRange? SourceBehind(TokenRange cue, TokenRange sentence)
    {
        for (var token = cue.First; token < cue.End; token++)
        {
            var head = context.Tree.Head(token);
            if (head < cue.End || head >= sentence.End) continue;
            var (_, end) = context.Tree.Phrase(head, cue.End, sentence.End);
            return Runs.Trim(context, new TokenRange(cue.End, end));
        }
        return null;
    }
}
