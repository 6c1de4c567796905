using Parley.Events.Lexicon;
using Parley.Events.Matching;

namespace Parley.Events.Coding;

/// <summary>Remembers acts of which it was told against whom they were, but not who did them.</summary>
/// <remarks>"An attack on a refinery ... The attack was claimed by rebels": who is named later did it to those named before. Not thread-safe.</remarks>
internal sealed class PendingActs(CodingText text)
{
    private const string Assault = "ASSAULT";

    private readonly Dictionary<string, IReadOnlyList<CodedActor>> _targets = new(StringComparer.Ordinal);
    private IReadOnlyList<CodedActor> _attacked = [];

    /// <summary>Keeps whom an act was done to.</summary>
    public void Add(FrameMatch match, IReadOnlyList<CodedActor> targets)
    {
        if (targets.Count == 0) return;
        if (match.Frame.Kind == FrameKind.Noun) _targets[text.View.Lemma(match.Trigger)] = targets;
        if (match.Frame.Code.Type == Assault) _attacked = targets;
    }

    /// <summary>Whom the known act was done to that the words of a match name ("the attack"); empty when none was told.</summary>
    public IReadOnlyList<CodedActor> TargetsOf(FrameMatch match)
    {
        foreach (var word in match.Words)
        {
            if (text.Tree.Child(word, "det") is not (>= 0 and var determiner) || text.View.Form(determiner) is not ("the" or "this" or "that" or "these" or "those")) continue;
            if (_targets.TryGetValue(text.View.Lemma(word), out var targets)) return targets;
            if (match.Frame.Code.Type == Assault) return _attacked;
        }
        return [];
    }
}
