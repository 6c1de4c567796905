using Parley.Events.Lexicon;

namespace Parley.Events.Coding;

/// <summary>Finds blame that no frame tells: "it is a betrayal", "they are lying", "the regime's destructive ambitions".</summary>
/// <remarks>
/// Only inside statements, where somebody is known to say it: the speaker is the source; the target is whom the subject names, or whose act it
/// is ("the decision", "this"), and never the speaker's own side. One for each statement and target. Not thread-safe: one for each article.
/// </remarks>
internal sealed class JudgementFinder(CodingText text, ActorReader actors, ActReader acts, StatusFinder status, JudgementTable table)
{
    private const double Confidence = 0.55;

    /// <summary>The accusations; quad, score and contexts are left to the caller.</summary>
    /// <param name="taken">Tokens that events have as words.</param>
    /// <param name="events">The events so far.</param>
    public IEnumerable<CodedEvent> Find(IReadOnlySet<int> taken, IReadOnlyCollection<CodedEvent> events)
    {
        for (var token = 0; token < text.Analysis.Upos.Length; token++)
        {
            if (taken.Contains(token) || text.StatementOf(token) is not (>= 0 and var statement) || !IsBlame(token, out var subject)) continue;
            if (status.Find(token).Kind is not null || (subject >= 0 && text.View.Relation(token) == "amod" && status.Find(subject).Kind is not null) || Denies(token) || actors.Of(text.Statements[statement].Speaker) is not { } speaker) continue;
            var targets = Blamed(subject, token, [.. events.Where(coded => coded.Token < token).Reverse()]);
            targets.RemoveAll(speaker.IsSame);
            if (targets.Count > 0) yield return Accusation(token, statement, speaker, targets);
        }
    }

    /// <summary>True when the word blames; who or what is blamed is the subject, or the noun that an adjective goes with.</summary>
    private bool IsBlame(int token, out int subject)
    {
        subject = -1;
        switch (text.Analysis.Upos[token])
        {
            case "NOUN" when table.Blames("n", text.View.Lemma(token)) && text.Tree.Child(token, "cop") >= 0:
            case "ADJ" when table.Blames("a", text.View.Lemma(token)) && text.Tree.Child(token, "cop") >= 0:
                subject = text.Tree.Child(token, "nsubj", "csubj", "nsubj:outer");
                return true;
            case "VERB" when table.Blames("v", text.View.Lemma(token)) && !text.Clauses.IsPassive(token):
                subject = text.Clauses.Subject(token);
                return subject >= 0;
            case "ADJ" when text.View.Relation(token) == "amod" && table.BlamesBesideNoun(text.View.Lemma(token)):
                subject = text.Tree.Head(token);
                return true;
            default:
                return false;
        }
    }

    private bool Denies(int token)
    {
        foreach (var child in text.Tree.Children(token))
            if (text.View.Form(child) is "not" or "n't" or "n’t" or "no" or "never") return true;
        return false;
    }

    private List<CodedActor> Blamed(int subject, int token, List<CodedEvent> latest)
    {
        if (subject < 0) return [];
        var targets = actors.Read(subject, isTarget: false);
        targets.RemoveAll(target => target.Country is null && (target.Referent < 0 || target.IsOwner));
        if (targets.Count > 0) return targets;
        if (text.Analysis.Upos[token] == "VERB") return text.View.Form(subject) == "those" && actors.Unresolved(subject) is { } those ? [those] : [];
        if (text.View.Relation(token) != "amod" && actors.Unresolved(subject) is { } others) return [others];
        if (IsThatAct(subject)) return [.. acts.DoersOf(subject, latest)];
        return [];
    }

    /// <summary>"It", "this", "the decision", "leaving them": an act that was told.</summary>
    private bool IsThatAct(int subject) => text.View.Form(subject) is "it" or "this" or "that" or "which" || text.View.Relation(subject) == "csubj"
        || (text.Tree.Child(subject, "det") is >= 0 and var determiner && text.View.Form(determiner) is "the" or "this" or "these" or "that");

    private CodedEvent Accusation(int token, int statement, CodedActor speaker, List<CodedActor> targets) => new()
    {
        Code = new ActionCode("ACCUSE", "disapprove", "111"),
        Quad = 0,
        Score = 0,
        Source = [speaker],
        Target = targets,
        Token = token,
        Words = [token],
        Trigger = [text.SpanOf(token)],
        Status = EventStatus.Actual,
        Statement = text.Statements[statement].Parent,
        Rule = $"blame in the speaker's words (judgements.tsv: {text.View.Lemma(token)})",
        Confidence = Confidence,
    };
}
