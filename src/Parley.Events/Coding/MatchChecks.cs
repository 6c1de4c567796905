using Parley.Discourse.Coreference.Tables;
using Parley.Events.Actors;
using Parley.Events.Lexicon;
using Parley.Events.Matching;

namespace Parley.Events.Coding;

/// <summary>Tells which matches of frames say too little, or something else, to be an event.</summary>
/// <remarks>Costs a look at the children of the trigger. Not thread-safe: one for each article.</remarks>
internal sealed class MatchChecks(CodingText text, SourceFinder finder, WordTest? sport)
{
    private const int FrameOfOneWord = 4;

    /// <summary>Why the words are no event, whoever they name; <c>null</c> when they may be one.</summary>
    public string? Fault(FrameMatch match)
    {
        if (match.Frame.Code.Type == ActionCode.None) return "no action, by the table";
        if (match.Frame.Code.Type == ActionCode.Statement && !IsAppeal(match)) return "a statement, which is no event of PLOVER's";
        if (LacksItsOnlyWord(match) && !IsOwned(match) && finder.Undergoer(match) < 0 && finder.Struck(match) < 0) return "nothing but the trigger is there";
        if (IsAsideOf(match)) return "what completes the frame is told beside it, as a time, reason or condition";
        if (IsTime(match)) return "the word tells when something else was";
        if (IsKnownThing(match)) return "the noun speaks of something known, and says nothing new of it";
        if (match.IsReciprocal && IsOneSide(match)) return "the other party stands after 'with'";
        if (IsSport(match)) return "the sentence is about sport";
        if (IsPartOfName(match.Trigger)) return "the word is part of a name";
        return HasOtherObject(match) ? "the verb has an object that the frame does not know" : null;
    }

    /// <summary>Why the actors make no event of it; <c>null</c> when they do.</summary>
    public string? Fault(FrameMatch match, IReadOnlyList<CodedActor> sources, IReadOnlyList<CodedActor> targets)
    {
        var type = CodeOf(match).Type;
        if (targets.Count == 0 && type is "AID" or "COOPERATE" or "CONSULT") return $"{type} needs a recipient, and none is named";
        if (targets.Count == 0 && match.Target >= 0 && type is "SUPPORT" or "ACCUSE" or "REJECT" && finder.IsOwn(match)) return "it is done to oneself";
        if (targets.Count == 0 && NeedsTarget(match)) return match.Target < 0 ? "nobody named to whom it is done" : $"'{text.View.Form(match.Target)}' is nobody to whom it could be done";
        if (match.IsReciprocal && targets.Count == 0 && sources.Count < 2 && match.Source >= 0 && text.Analysis.Xpos[match.Source] is "NN" or "NNP")
            return "only one of those who would do it together is named";
        if (type == "CONSULT" && sources.All(IsPrivate)) return "those who meet are private persons";
        if (type == "CONSULT" && sources.Concat(targets).Any(IsOutlet)) return "an interview is a statement's medium, no meeting";
        if (match.Frame.Specificity == 0 && IsRemoval(text.View.Lemma(match.Trigger)) && targets.Count > 0 && targets.All(IsPrivate)) return "nobody of those dismissed or removed is known to hold an office";
        if (IsOccupation(match) && sources.All(IsPrivate)) return "private persons occupy no place";
        if (type == "PROTEST" && match.Source >= 0 && (Quantities.Count(text.View.Lemma(match.Source)) || (match.Frame.Specificity > 0 && text.Analysis.Xpos[match.Source] is "NNS" or "NNPS"))) return null;
        return sources.Concat(targets).All(IsPrivate) ? "nobody of those named is known to take part in politics" : null;
    }

    /// <summary>Somebody unknown, or ordinary people and firms of no known country.</summary>
    internal static bool IsPrivate(CodedActor actor) => actor.Country is null && actor.Code is ActorCode.Unknown or "---CVL" or "---BUS" or "---EDU";

    private static bool IsOutlet(CodedActor actor) => actor.Code.EndsWith("MED", StringComparison.Ordinal);

    /// <summary>What is done to people in office alone.</summary>
    public static bool IsRemoval(string verb) => verb is "dismiss" or "remove" or "fire" or "sack" or "drop" or "oust" or "expel" or "impeach" or "depose";

    private static bool IsOccupation(FrameMatch match) => match.Frame.Code.Cameo.StartsWith("192", StringComparison.Ordinal);

    /// <summary>"Near the end of the talks", "by the start of the withdrawal".</summary>
    private bool IsTime(FrameMatch match) => match.Frame.Kind == FrameKind.Noun && match.Source < 0 && text.View.Lemma(match.Trigger) is "end" or "start" or "beginning" or "close" or "opening" or "eve"
        && text.Clauses.HasCase(match.Trigger, ["near", "at", "by", "before", "after", "until", "since", "toward", "towards", "during", "on"]);

    /// <summary>A frame of one word says enough only with somebody in its place for a target; a required place must be filled too.</summary>
    private bool NeedsTarget(FrameMatch match)
    {
        var slots = match.Frame.Clause.Slots;
        if (match.Frame.Kind == FrameKind.Noun) return match.Frame.Specificity == 0 && !IsOwned(match) && !IsPlace(match.Target) && slots.Any(IsTarget);
        if (IsPlace(match.Target)) return false;
        return slots.Any(slot => IsTarget(slot) && (slot.Required || match.Frame.Specificity == 0));
    }

    /// <summary>"Called the frankest since he went there": a clause with "since", "after", "because", "if" completes no frame.</summary>
    private bool IsAsideOf(FrameMatch match)
    {
        foreach (var word in match.Words)
            if (word != match.Trigger && text.View.Relation(word) == "advcl" && text.Tree.Head(word) is var head && match.Words.Contains(head)
                && text.Tree.Child(word, "mark") is >= 0 and var mark && text.Analysis.Upos[mark] == "SCONJ" && text.View.Form(mark) is not ("that" or "for" or "of" or "from"))
                return true;
        return false;
    }

    private static bool IsTarget(FrameSlot slot) => slot.Role == FrameRole.Target;

    /// <summary>"Officials shared evidence with Valdia": a plural is one side when another follows.</summary>
    private bool IsOneSide(FrameMatch match) => match.Frame.Kind == FrameKind.Verb && text.Tree.Child(match.Source, "conj") < 0
        && match.Words.Any(word => word > match.Source && text.Clauses.Marked(word, "with") is >= 0 and var other && !match.Words.Contains(other) && text.Coreference.MentionAt(other) >= 0);

    /// <summary>Countries attack, beat and meet each other in sport too.</summary>
    private bool IsSport(FrameMatch match)
    {
        if (sport is null || match.Frame.Code.Type is not ("ASSAULT" or "CONSULT" or "PROTEST") || match.Frame.Specificity > FrameOfOneWord) return false;
        var sentence = text.SentenceOf(match.Trigger);
        for (var token = sentence.First; token < sentence.End; token++)
            if (text.Analysis.Upos[token] is "NOUN" or "PROPN" && sport.Accepts(text.View, token) && !IsBody(token)) return true;
        return false;
    }

    /// <summary>The Arab League plays no games.</summary>
    private bool IsBody(int token) => text.Analysis.Upos[token] == "PROPN" && text.View.Form(token) == "league";

    /// <summary>"The region", "the town": a place that is not known to belong to anybody.</summary>
    private bool IsPlace(int token) => token >= 0 && text.Coreference.MentionAt(token) is >= 0 and var mention
        && text.Coreference.Referents[text.Coreference.ReferentOf(mention)].Kind == ReferentKind.Place;

    private bool IsPartOfName(int token) => text.Analysis.Upos[token] == "PROPN" && text.Analysis.Entities.Any(name => name.First <= token && token < name.End);

    /// <summary>An appeal to somebody is a request, though CAMEO counts it among the statements.</summary>
    public static bool IsAppeal(FrameMatch match) => match.Target >= 0 && match.Frame.Code.Cameo.StartsWith("02", StringComparison.Ordinal);

    /// <summary>What the words amount to in PLOVER, which counts appeals as requests.</summary>
    public static ActionCode CodeOf(FrameMatch match) =>
        match.Frame.Code.Type == ActionCode.Statement && IsAppeal(match) ? match.Frame.Code with { Type = "REQUEST" } : match.Frame.Code;

    /// <summary>"Claim" without "from" whom says too little to be a demand, "come out" without "against" whom to be blame.</summary>
    private static bool LacksItsOnlyWord(FrameMatch match) => (match.Frame.Specificity == 0 || match.Frame.Clause is { Particle.Length: > 0 } && match.Words.Count == 2) && match.Target < 0
        && match.Frame.Clause.Slots.Any(slot => slot.Kind == SlotKind.Oblique && slot.Role is FrameRole.Target or FrameRole.Both);

    /// <summary>"Valdian air raids": a common noun tells it when it says whose.</summary>
    private bool IsOwned(FrameMatch match) => match is { Frame: { Kind: FrameKind.Noun, Code.Type: "ASSAULT" or "PROTEST" or "MOBILIZE" or "RETREAT" }, Source: >= 0 } && text.Analysis.Xpos[match.Trigger] == "NNS";

    private bool IsKnownThing(FrameMatch match) => match is { Frame: { Kind: FrameKind.Noun, Specificity: 0 }, Source: < 0, Target: < 0 }
        && text.Tree.Child(match.Trigger, "det") is >= 0 and var determiner && text.View.Form(determiner) is "the" or "this" or "that" or "these" or "those";

    /// <summary>"Demonstrates a lack of": a verb that needs no object means something else with one.</summary>
    private bool HasOtherObject(FrameMatch match) => match.Frame is { Kind: FrameKind.Verb, Specificity: 0 }
        && match.Frame.Clause.Slots.All(slot => slot.Kind is SlotKind.Subject or SlotKind.Oblique) && !text.Clauses.IsPassive(match.Trigger)
        && text.Tree.Child(match.Trigger, "obj", "ccomp") is >= 0 and var thing && thing != match.Target && thing != match.Source && text.Analysis.Upos[thing] is "NOUN" or "VERB";
}
