using System.Text;

namespace Parley.Events.Lexicon;

/// <summary>The canonical spelling of a frame: the same for frames that match the same.</summary>
internal static class FrameKey
{
    public static string Of(FrameKind kind, FrameClause clause)
    {
        var text = new StringBuilder(kind.ToString());
        Append(text, clause, withWords: true);
        return text.ToString();
    }

    /// <summary>The frame without its words and prepositions: slots in order, with their roles.</summary>
    public static string ShapeOf(FrameClause clause)
    {
        var text = new StringBuilder();
        Append(text, clause, withWords: false);
        return text.ToString();
    }

    private static void Append(StringBuilder text, FrameClause clause, bool withWords)
    {
        if (withWords) text.Append(' ').Append(clause.Trigger.Notation);
        text.Append('_').Append(clause.Particle);
        foreach (var slot in clause.Slots) Append(text, slot, withWords);
    }

    private static void Append(StringBuilder text, FrameSlot slot, bool withWords)
    {
        text.Append('[').Append(slot.Kind).Append(slot.Role).Append(slot.Required ? "!" : "").Append(slot.Words is null ? "" : ":");
        if (withWords) text.Append(slot.Words?.Notation).Append(' ').AppendJoin('|', slot.Prepositions);
        else text.Append(slot.Prepositions.Count > 0 ? "p" : "");
        if (slot.Clause is { } clause) Append(text, clause, withWords);
        text.Append(']');
    }
}
