using Parley.Events.Lexicon;

namespace Parley.Events.Coding;

/// <summary>
/// Finds demands that are made by saying what others must do ("they must leave", "Valdia should stop"), and what they would do if they meant it ("if they were serious, they would leave").
/// </summary>
/// <remarks>The speaker is the source, whoever must act the target. Only inside statements, where somebody is known to say it, and never of the
/// speaker. Not thread-safe.</remarks>
internal sealed class DemandFinder(CodingText text, ActorReader actors)
{
    private const double Confidence = 0.6;

    private readonly EarnestFinder _earnest = new(text);

    /// <summary>The demands; quad, score and contexts are left to the caller.</summary>
    /// <param name="taken">Tokens that events have as words.</param>
    public IEnumerable<CodedEvent> Find(IReadOnlySet<int> taken)
    {
        for (var token = 0; token < text.Analysis.Upos.Length; token++)
        {
            if (ItIsTimeFor(token) is { Verb: >= 0 } call && !taken.Contains(token))
            {
                if (Call(token, call) is { } coded) yield return coded;
                continue;
            }
            if (Verb(token) is not (>= 0 and var verb) || taken.Contains(token)) continue;
            var statement = text.StatementOf(verb);
            if (Speaker(ref statement) is not { } speaker) continue;
            var subject = text.Clauses.IsPassive(verb) ? -1 : text.Clauses.Subject(verb);
            if (IsGeneric(subject)) continue;
            var targets = actors.Read(subject, isTarget: true);
            targets.RemoveAll(speaker.IsSame);
            var isYou = subject >= 0 && text.View.Form(subject) == "you";
            if (isYou && Addressed(statement) is { } addressed && !addressed.IsSame(speaker)) targets = [addressed with { Spans = [text.SpanOf(subject)] }];
            if (targets.Count == 0 && !isYou && actors.Unresolved(subject) is { } others) targets.Add(others);
            if (targets.Count > 0 && !(MatchChecks.IsPrivate(speaker) && targets.TrueForAll(MatchChecks.IsPrivate))) yield return Demand(token, verb, statement, speaker, targets);
        }
    }

    /// <summary>"A state must protect its citizens", "governments have to": a duty of any of them, asked of nobody.</summary>
    private bool IsGeneric(int subject)
    {
        if (subject < 0 || text.Analysis.Upos[subject] is not ("NOUN" or "PRON")) return false;
        if (text.View.Form(subject) is "one" or "everyone" or "everybody" or "anyone" or "anybody" or "nobody") return true;
        var isAny = text.Analysis.Xpos[subject] == "NNS";
        foreach (var child in text.Tree.Children(subject))
            if (text.View.Relation(child) is "det") return text.View.Form(child) is "a" or "an" or "any" or "every" or "each" or "no" or "all" or "most";
            else if (text.View.Relation(child) is "amod" or "nmod:poss" or "compound" or "nmod" or "acl" or "acl:relcl" or "nummod" or "conj") isAny = false;
        return isAny;
    }

    /// <summary>Who says it; where "we" is nobody known, who says that "we" say so.</summary>
    private CodedActor? Speaker(ref int statement)
    {
        while (statement >= 0)
        {
            if (actors.Of(text.Statements[statement].Speaker) is { } speaker) return speaker;
            if (text.Statements[statement].Speaker is { IsUnresolved: false }) return null;
            statement = text.Statements[statement].Parent ?? -1;
        }
        return null;
    }

    /// <summary>Whom "you" means: the addressee, or whom the speaker is told to turn or refer to ("referring to Valdia, she said: you should").</summary>
    private CodedActor? Addressed(int statement)
    {
        if (actors.Of(text.Statements[statement].Addressee) is { } told) return told;
        if (text.Statements[statement].Cue.Count == 0) return null;
        var sentence = text.SentenceOf(text.FirstFrom(text.Statements[statement].Cue[0].Start));
        for (var token = sentence.First; token < sentence.End; token++)
            if (text.View.Lemma(token) is "refer" or "turn" or "point" or "appeal" && text.Clauses.Marked(token, "to") is >= 0 and var whom && actors.Read(whom, isTarget: false) is { Count: > 0 } meant) return meant[0];
        return null;
    }

    /// <summary>"It is time for others to act": who must, and the verb.</summary>
    private (int Who, int Verb) ItIsTimeFor(int token)
    {
        if (text.View.Lemma(token) is not ("time" or "up" or "duty" or "responsibility") || text.Tree.Child(token, "cop") < 0) return (-1, -1);
        foreach (var child in text.Tree.Children(token))
        {
            if (!text.Clauses.IsNominal(child) || !text.Clauses.HasCase(child, ["for", "to"])) continue;
            var verb = text.Tree.Child(child, "acl");
            if (verb < 0) verb = text.Tree.Child(token, "acl", "advcl", "xcomp", "csubj", "ccomp");
            if (verb >= 0) return (child, verb);
        }
        return (-1, -1);
    }

    private CodedEvent? Call(int token, (int Who, int Verb) call)
    {
        var statement = text.StatementOf(token);
        if (Speaker(ref statement) is not { } speaker) return null;
        var targets = actors.Read(call.Who, isTarget: true);
        targets.RemoveAll(speaker.IsSame);
        if (targets.Count == 0 && actors.Unresolved(call.Who) is { } others) targets.Add(others);
        return targets.Count > 0 ? Demand(token, call.Verb, statement, speaker, targets) : null;
    }

    /// <summary>The verb that a word of duty belongs to; -1 when it is no such word.</summary>
    private int Verb(int token) => text.View.Lemma(token) switch
    {
        "must" or "should" or "ought" when text.View.Relation(token) == "aux" && !IsUnreal(token) => text.Tree.Head(token),
        "would" when text.View.Relation(token) == "aux" && !IsUnreal(token) && _earnest.IsTest(text.Tree.Head(token)) => text.Tree.Head(token),
        "need" or "have" => text.Tree.Child(token, "xcomp") is >= 0 and var clause && text.Tree.Child(clause, "mark") >= 0 && text.Tree.Child(token, "obj") < 0 ? Bearer(token, clause) : -1,
        _ => -1,
    };

    /// <summary>"Should have left" is blame, "should they leave" a condition.</summary>
    private bool IsUnreal(int modal)
    {
        var verb = text.Tree.Head(modal);
        var subject = text.Tree.Child(verb, "nsubj", "nsubj:pass");
        if (subject > modal) return true;
        foreach (var child in text.Tree.Children(verb))
            if (child > modal && text.View.Relation(child) == "aux" && text.View.Lemma(child) == "have") return true;
        return false;
    }

    private int Bearer(int token, int clause) => text.Analysis.Xpos[token] is "VBP" or "VBZ" or "VB" ? clause : -1;

    private bool IsWould(int token) => text.View.Lemma(token) == "would";

    private CodedEvent Demand(int token, int verb, int statement, CodedActor speaker, List<CodedActor> targets) => new()
    {
        Code = new ActionCode("REQUEST", "", "100"),
        Quad = 0,
        Score = 0,
        Source = [speaker],
        Target = targets,
        Token = verb,
        Words = token < verb ? [token, verb] : [verb, token],
        Trigger = verb == token + 1 ? [new(text.SpanOf(token).Start, text.SpanOf(verb).End)] : token < verb ? [text.SpanOf(token), text.SpanOf(verb)] : [text.SpanOf(verb), text.SpanOf(token)],
        Status = IsWould(token) ? EventStatus.Hypothetical : EventStatus.Actual,
        Statement = text.Statements[statement].Parent,
        Rule = IsWould(token) ? "what others would do if they meant it, said by the speaker" : "what others must do, said by the speaker",
        Confidence = Confidence,
    };
}
