using Parley.Events.Lexicon;
using Parley.Events.Matching;

namespace Parley.Events.Coding;

/// <summary>Remembers acts of which it was told against whom they were, but not who did them.</summary>
/// <remarks>"An attack on a refinery ... The attack was claimed by rebels": who is named later did it to those named before. Not thread-safe.</remarks>
internal sealed class PendingActs(CodingText text)
{
    private readonly Dictionary<string, IReadOnlyList<CodedActor>> _targets = new(StringComparer.Ordinal);

    /// <summary>Keeps whom an act was done to.</summary>
    public void Add(FrameMatch match, IReadOnlyList<CodedActor> targets)
    {
        if (match.Frame.Kind == FrameKind.Noun && targets.Count > 0) _targets[text.View.Lemma(match.Trigger)] = targets;
    }

    /// <summary>Whom the known act was done to that the words of a match name ("the attack"); empty when none was told.</summary>
    public IReadOnlyList<CodedActor> TargetsOf(FrameMatch match)
    {
        foreach (var word in match.Words)
            if (text.Tree.Child(word, "det") is >= 0 and var determiner && text.View.Form(determiner) is "the" or "this" or "that" && _targets.TryGetValue(text.View.Lemma(word), out var targets))
                return targets;
        return [];
    }
}
