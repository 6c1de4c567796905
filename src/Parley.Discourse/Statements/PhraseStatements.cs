using Parley.Discourse.Quotations;
using Parley.Discourse.Trees;
using Parley.Text.Segmentation;

namespace Parley.Discourse.Statements;

/// <summary>Proposes statements from phrases such as "according to", where nothing else was found in the sentence.</summary>
/// <remarks>
/// The source is what follows the phrase, the content the rest of the sentence. A phrase "in the N of" of the table also stands for "in
/// somebody's N"; "as somebody puts it" is one with any verb of the table of cues.
/// </remarks>
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
                if (token + phrase.Length < sentence.End && StandsAt(phrase, token) && !IsMeasure(phrase, token))
                    return Draft(new TokenRange(token, token + phrase.Length), new TokenRange(sentence.First, sentence.End));
        var whole = new TokenRange(sentence.First, sentence.End);
        return OfPossessor(whole) ?? AsPut(whole);
    }

    /// <summary>"Per year", "per head": a singular noun with nothing before it is a measure, and nobody who says something.</summary>
    private bool IsMeasure(string[] phrase, int token) => phrase is ["per"] && context.Analysis.Xpos[token + 1] == "NN";

    /// <summary>"In Keller's view, the line holds."</summary>
    private StatementDraft? OfPossessor(TokenRange sentence)
    {
        for (var noun = sentence.First + 2; noun < sentence.End; noun++)
        {
            if (context.Tree.Child(noun, "nmod:poss") is not (>= 0 and var owner) || owner > noun || context.Tree.Child(noun, "case") is not (>= 0 and var before) || before > owner) continue;
            if (!IsPhraseNoun(before, noun)) continue;
            var (first, end) = context.Tree.Phrase(owner, before + 1, noun);
            return Draft(new TokenRange(noun, noun + 1), new TokenRange(first, end), new TokenRange(before, noun + 1), sentence);
        }
        return null;
    }

    private bool IsPhraseNoun(int before, int noun)
    {
        foreach (var phrase in context.Cues.Phrases)
            if (phrase is [var preposition, "the", var word, "of"] && context.Is(before, preposition) && context.Is(noun, word)) return true;
        return false;
    }

    /// <summary>"As Keller put it, the line holds"; the clause must open the sentence or end it, and have nothing else to tell.</summary>
    private StatementDraft? AsPut(TokenRange sentence)
    {
        for (var mark = sentence.First; mark < sentence.End; mark++)
        {
            if (!context.Is(mark, "as") || context.Tree.Head(mark) is not (> 0 and var verb) || verb < mark || context.Analysis.Relations[verb] != "advcl") continue;
            if (!IsPut(verb) || context.Tree.Child(verb, "nsubj") is not (>= 0 and var subject) || subject < mark || subject > verb) continue;
            var (_, end) = context.Tree.Phrase(verb, mark, sentence.End);
            var clause = new TokenRange(mark, end);
            if (clause.First > sentence.First && Runs.Trim(context, new TokenRange(end, sentence.End)) is not null) continue;
            var (first, last) = context.Tree.Phrase(subject, mark + 1, verb);
            var cue = new TokenRange(verb, Runs.Trim(context, new TokenRange(verb, end))!.Value.End);
            return Draft(cue, new TokenRange(first, last), clause, sentence);
        }
        return null;
    }

    /// <summary>A verb of saying without an object of its own, or with "it".</summary>
    private bool IsPut(int verb)
    {
        var it = context.Tree.Child(verb, "obj");
        if (it >= 0 && !context.Is(it, "it")) return false;
        if (context.Tree.Child(verb, "ccomp", "xcomp", "obl") >= 0) return false;
        var lemma = context.Analysis.Lemmas[verb];
        return context.Cues.Find(CueClass.Verb, it >= 0 ? lemma + " it" : lemma) is not null;
    }

    private StatementDraft? Draft(TokenRange cue, TokenRange source, TokenRange phrase, TokenRange sentence)
    {
        var draft = new StatementDraft { Rule = StatementRules.Phrase, Cue = cue, Source = [source] };
        if (Runs.Trim(context, new TokenRange(sentence.First, phrase.First)) is { } before) draft.Add(before);
        if (Runs.Trim(context, new TokenRange(phrase.End, sentence.End)) is { } behind) draft.Add(behind);
        return draft.Content.Count > 0 ? draft : null;
    }

    private bool StandsAt(string[] phrase, int token)
    {
        for (var i = 0; i < phrase.Length; i++)
            if (!context.Is(token + i, phrase[i]))
                return false;
        return true;
    }

    private StatementDraft? Draft(TokenRange cue, TokenRange sentence) =>
        SourceBehind(cue, sentence) is { } source ? Draft(cue, source, new TokenRange(cue.First, source.End), sentence) : null;

    /// <summary>The words that the noun governs on which the phrase hangs, up to a comma that no apposition explains.</summary>
    private TokenRange? SourceBehind(TokenRange cue, TokenRange sentence)
    {
        for (var token = cue.End - 1; token >= cue.First; token--)
        {
            // "According" hangs on the source; the source of "in the words of" hangs on "words", which itself may hang on the main verb.
            var head = context.Analysis.Relations[token] is "case" or "fixed" or "mark" or "advmod" ? context.Tree.Head(token) : -1;
            if (head < cue.End || head >= sentence.End) continue;
            var (_, end) = context.Tree.Phrase(head, cue.End, sentence.End);
            return Runs.Trim(context, new TokenRange(cue.End, end));
        }
        return null;
    }
}
