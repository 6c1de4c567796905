using Parley.Discourse.Entities;
using Parley.Discourse.Statements;
using Parley.Discourse.Times;
using Parley.Events.Lexicon;
using Parley.Events.Matching;

namespace Parley.Events.Coding;

/// <summary>Finds when and where an event happened.</summary>
/// <remarks>Not thread-safe: one for each article.</remarks>
internal sealed class EventCircumstances(CodingText text, EntityActors entities)
{
    private static readonly string[] Within = ["in", "at", "near", "outside", "inside", "around"];
    private static readonly string[] Visited = [.. Within, "to"];

    /// <summary>The time that the tree hangs on the trigger, on a word of the frame, or on the verb that governs the noun.</summary>
    public StatementTime? Time(FrameMatch match) => Time(match.Trigger, match.Words, match.Target, match.Frame.Kind == FrameKind.Noun);

    /// <summary>The same for a trigger with the words that tell it together, of which the target's may be one (-1 for none).</summary>
    public StatementTime? Time(int trigger, IReadOnlyList<int> words, int target, bool isNoun)
    {
        if (text.Times.Count == 0) return null;
        if (TimeOf(trigger) is { } own) return own;
        foreach (var word in words)
            if (word != trigger && TimeOf(word) is { } time) return time;
        if (isNoun && Behind(Math.Max(trigger, Math.Max(target, words[^1]))) is { } behind) return behind;
        var head = text.Tree.Head(trigger);
        // "Was the target of an attack": who is said to be it, is so at the time of the whole clause.
        if (head >= 0 && isNoun && text.View.Relation(trigger) == "nmod" && text.Tree.Child(head, "cop") >= 0 && TimeOf(head) is { } ofClause) return ofClause;
        if (head >= 0 && text.View.Relation(trigger) is "obj" or "nsubj" or "nsubj:pass" or "xcomp" or "obl" && TimeOf(head) is { } above) return above;
        return text.CueOf(trigger) is >= 0 and var cue ? text.Statements[cue].Time : null;
    }

    /// <summary>"The invasion of Valdia two years ago": the time right behind the noun's words.</summary>
    private StatementTime? Behind(int last)
    {
        foreach (var time in text.Times)
            if (time.First == last + 1) return Told(time);
        return null;
    }

    /// <summary>The place that "in", "at" or "near" ties to the trigger or a word of the frame; of who travels to talks, the place that he goes to.</summary>
    public CodedPlace? Place(FrameMatch match, IReadOnlyList<CodedActor> targets) => Place(match.Words, match.Frame.Code.Type, targets);

    /// <summary>The same for the words that tell an event of the given type.</summary>
    public CodedPlace? Place(IReadOnlyList<int> words, string type, IReadOnlyList<CodedActor> targets)
    {
        foreach (var word in words)
            foreach (var child in text.Tree.Children(word))
                if (text.Clauses.HasCase(child, type == "CONSULT" ? Visited : Within) && PlaceAt(child) is { } place && !targets.Any(target => target.Spans[0] == place.Spans[0]))
                    return place;
        return null;
    }

    private StatementTime? TimeOf(int token) => TimeAttachment.Of(token, text.Analysis, text.Times) is { } time ? Told(time) : null;

    private StatementTime Told(TimeExpression time) => new([time.Span], text.Words(time.Span), time.Iso, time.Basis, time.Note);

    private CodedPlace? PlaceAt(int token)
    {
        var mention = text.Coreference.MentionAt(token);
        if (mention < 0) return null;
        var referent = text.Coreference.ReferentOf(mention);
        var known = text.Coreference.Referents[referent];
        if (known is not { IsNamed: true, Type: EntityType.Place }) return null;
        var found = text.Coreference.Mentions[mention];
        return new CodedPlace([text.Tree.Span(found.First, found.End)], known.Name, known.Country ?? entities.Of(referent).Country);
    }
}
