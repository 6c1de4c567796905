namespace Parley.Events.Lexicon;

/// <summary>Finds the entries that can never win.</summary>
/// <remarks>
/// An entry is unreachable when another one of the same trigger and shape is as specific, asks for nothing that the first does not ask for,
/// and comes before it. Cost: the pairs of frames of one trigger and shape.
/// </remarks>
public static class LexiconValidator
{
    /// <summary>The entries of one layer that another entry of that layer shadows, in the order of their text.</summary>
    public static IReadOnlyList<LexiconFault> Unreachable(ActionLexicon lexicon)
    {
        ArgumentNullException.ThrowIfNull(lexicon);
        var faults = new List<LexiconFault>();
        foreach (var group in lexicon.Frames.GroupBy(frame => (frame.Kind, frame.Origin.Layer, frame.Clause.Trigger.Notation, FrameKey.ShapeOf(frame.Clause))))
            foreach (var frame in group)
                if (group.FirstOrDefault(other => Shadows(other, frame)) is { } winner)
                    faults.Add(new LexiconFault(frame.Origin.File, frame.Origin.Line,
                        $"'{frame.Text}' can never win: '{winner.Text}' ({winner.Origin.File}, line {winner.Origin.Line}) matches wherever it does"));
        return faults;
    }

    private static bool Shadows(ActionFrame general, ActionFrame frame) =>
        !ReferenceEquals(general, frame) && general.Specificity >= frame.Specificity && Covers(general.Clause, frame.Clause);

    private static bool Covers(FrameClause general, FrameClause frame)
    {
        for (var i = 0; i < general.Slots.Count; i++)
            if (!Covers(general.Slots[i], frame.Slots[i]))
                return false;
        return general.Trigger.Covers(frame.Trigger);
    }

    private static bool Covers(FrameSlot general, FrameSlot frame) =>
        (general.Words is null || general.Words.Covers(frame.Words!))
        && (general.Prepositions.Count == 0 || (frame.Prepositions.Count > 0 && frame.Prepositions.All(general.Prepositions.Contains)))
        && (general.Clause is null || Covers(general.Clause, frame.Clause!));
}
