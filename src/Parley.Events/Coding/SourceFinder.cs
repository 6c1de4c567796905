using Parley.Events.Lexicon;
using Parley.Events.Matching;

namespace Parley.Events.Coding;

/// <summary>Finds who acts where the frame's own place is empty.</summary>
/// <remarks>
/// An act told by a noun is that of the subject of the verb over it: of any verb for cooperation ("increased cooperation with"), of verbs that
/// only say that it begins, is planned or ends for conflict ("announced an offensive"). "Is allied with" is told of its subject. What is
/// "banned in Valdia" Valdia has banned. Not thread-safe: one for each article.
/// </remarks>
internal sealed class SourceFinder(CodingText text, StatusTable status, ActionLexicon lexicon)
{
    private const int VerbalConflict = 3;

    /// <summary>The head word of who acts; -1 when nothing tells.</summary>
    public int Find(FrameMatch match) => match.Frame.Kind != FrameKind.Noun ? OfPassive(match) : Moved(match) is >= 0 and var moved ? moved : BehindTarget(match) is >= 0 and var doer ? doer : OverNoun(match);

    /// <summary>"The withdrawal of Valdian troops": who moves is whose troops they are.</summary>
    private int Moved(FrameMatch match)
    {
        if (match.Frame.Code.Type is not ("RETREAT" or "MOBILIZE")) return -1;
        foreach (var word in match.Words)
            if (word != match.Trigger && text.Tree.Head(word) == match.Trigger && text.Clauses.HasCase(word, ["of"])) return word;
        return -1;
    }

    /// <summary>"The invasion of Valdia by Ostrava": the parser may hang the doer on the target.</summary>
    private int BehindTarget(FrameMatch match) => match.Target < 0 ? -1 : text.Clauses.Marked(match.Target, "by");

    /// <summary>"The airline has been the subject of Valdian sanctions": who is said to be what the act is done to.</summary>
    public int Undergoer(FrameMatch match)
    {
        if (match.Frame.Kind != FrameKind.Noun || !text.Clauses.HasCase(match.Trigger, ["of"])) return -1;
        var noun = text.Tree.Head(match.Trigger);
        return noun >= 0 && text.View.Lemma(noun) is "target" or "subject" or "victim" or "object" or "scene" or "site" ? text.Tree.Child(noun, "nsubj") : -1;
    }

    /// <summary>"A Valdian air raid killed": whom the verb names of which the noun of violence is the subject.</summary>
    public int Struck(FrameMatch match) =>
        match.Frame is { Kind: FrameKind.Noun, Code.Type: "ASSAULT" } && match.Target < 0 && text.View.Relation(match.Trigger) == "nsubj" && !text.Clauses.IsPassive(text.Tree.Head(match.Trigger))
            ? text.Tree.Child(text.Tree.Head(match.Trigger), "obj") : -1;

    /// <summary>"Defended his decision": what a possessive pronoun ties to the subject.</summary>
    public bool IsOwn(FrameMatch match) => text.Analysis.Upos[match.Target] == "PRON" && text.View.Relation(match.Target) == "nmod:poss";

    private int OverNoun(FrameMatch match)
    {
        var verb = text.Tree.Head(match.Trigger);
        if (verb < 0 || text.Analysis.Upos[verb] != "VERB" || text.Clauses.IsPassive(verb)) return -1;
        if (text.Tree.Child(match.Trigger, "det") is >= 0 and var determiner && text.View.Form(determiner) is "the" or "this" or "that" && match.Target < 0) return -1;
        if (match.Frame.Code.Type == "CONSULT" && match.Target >= 0 && text.Clauses.HasCase(match.Trigger, ["during", "after", "in", "at", "following", "before"])) return text.Clauses.Subject(verb);
        if (text.View.Relation(match.Trigger) is not "obj" && !text.Clauses.HasCase(match.Trigger, ["into", "in", "to"])) return -1;
        var quad = lexicon.Ontology.Plover(match.Frame.Code.Type)?.Quad ?? 0;
        return quad < VerbalConflict || status.Over(text.View.Lemma(verb)) is StatusKind.Keep or StatusKind.Future or StatusKind.End ? text.Clauses.Subject(verb) : -1;
    }

    /// <summary>"Were killed in Valdian shelling", "in a raid by rebels": whose attack it was.</summary>
    private int InAttack(int verb)
    {
        var noun = text.Clauses.Marked(verb, "in", "during", "by");
        if (noun < 0 || !IsAttack(noun)) return -1;
        if (text.Clauses.Marked(noun, "by") is >= 0 and var doer) return doer;
        foreach (var child in text.Tree.Children(noun))
            if (child < noun && text.View.Relation(child) is "amod" or "compound" or "nmod:poss" && char.IsUpper(text.Analysis.Segments.Form(child)[0])) return child;
        return -1;
    }

    private bool IsAttack(int noun)
    {
        foreach (var frame in lexicon.Triggered(FrameKind.Noun, text.View.Lemma(noun)))
            if (frame.Code.Type == "ASSAULT") return true;
        return false;
    }

    private int OfPassive(FrameMatch match)
    {
        var verb = match.Trigger;
        if (match.Frame.Kind != FrameKind.Verb || !text.Clauses.IsPassive(verb)) return -1;
        var subject = text.Tree.Child(verb, "nsubj:pass");
        if (match.Target >= 0 && match.Frame.Clause.Slots.All(slot => slot.Kind != SlotKind.DirectObject) && subject != match.Target) return subject;
        if (match.Frame.Code.Type == "ASSAULT") return InAttack(verb);
        if (match.Frame.Code.Type is not ("COERCE" or "SANCTION")) return -1;
        var place = text.Clauses.Marked(verb, "in");
        if (place < 0 && text.View.Relation(verb) == "amod") place = text.Clauses.Marked(text.Tree.Head(verb), "in");
        return place >= 0 && text.Coreference.MentionAt(place) < 0 ? -1 : place;
    }
}
