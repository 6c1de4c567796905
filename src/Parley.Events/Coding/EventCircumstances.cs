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
    public StatementTime? Time(FrameMatch match)
    {
        if (text.Times.Count == 0) return null;
        if (TimeOf(match.Trigger) is { } own) return own;
        foreach (var word in match.Words)
            if (word != match.Trigger && TimeOf(word) is { } time) return time;
        if (match.Frame.Kind == FrameKind.Noun && Behind(match) is { } behind) return behind;
        var head = text.Tree.Head(match.Trigger);
        // "Was the target of an attack": who is said to be it, is so at the time of the whole clause.
        if (head >= 0 && match.Frame.Kind == FrameKind.Noun && text.View.Relation(match.Trigger) == "nmod" && text.Tree.Child(head, "cop") >= 0 && TimeOf(head) is { } ofClause) return ofClause;
        if (head >= 0 && text.View.Relation(match.Trigger) is "obj" or "nsubj" or "nsubj:pass" or "xcomp" or "obl" && TimeOf(head) is { } above) return above;
        return text.CueOf(match.Trigger) is >= 0 and var cue ? text.Statements[cue].Time : null;
    }

    /// <summary>"The invasion of Valdia two years ago": the time right behind the noun's words.</summary>
    private StatementTime? Behind(FrameMatch match)
    {
        var last = Math.Max(match.Trigger, Math.Max(match.Target, match.Words[^1]));
        foreach (var time in text.Times)
            if (time.First == last + 1) return Told(time);
        return null;
    }

    /// <summary>The place that "in", "at" or "near" ties to the trigger or a word of the frame; of who travels to talks, the place that he goes to.</summary>
    public CodedPlace? Place(FrameMatch match, IReadOnlyList<CodedActor> targets)
    {
        foreach (var word in match.Words)
            foreach (var child in text.Tree.Children(word))
                if (text.Clauses.HasCase(child, match.Frame.Code.Type == "CONSULT" ? Visited : Within) && PlaceAt(child) is { } place && !targets.Any(target => target.Spans[0] == place.Spans[0]))
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
