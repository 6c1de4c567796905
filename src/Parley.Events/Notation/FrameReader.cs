using Parley.Events.Lexicon;

namespace Parley.Events.Notation;

/// <summary>Reads the notation of frames, which <c>data/events/README.md</c> explains.</summary>
/// <remarks>Thread-safe once the sets are complete. Faults come back as messages; nothing is thrown for them.</remarks>
public sealed class FrameReader(WordSets sets, IReadOnlySet<string> prepositions)
{
    /// <summary>Reads a frame: its clause, or <c>null</c> and what is wrong with it.</summary>
    public FrameClause? Read(string text, FrameKind kind, out string error)
    {
        ArgumentNullException.ThrowIfNull(text);
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var trigger = Trigger(words);
        if (trigger < 0)
        {
            error = "it has no trigger; a word must stand outside of slots, or be marked with *";
            return null;
        }
        var draft = new ClauseDraft(this, words, kind);
        var clause = draft.Read(trigger);
        error = draft.Error;
        return error.Length > 0 ? null : clause;
    }

    internal bool IsPreposition(string word) => word.Split('|').All(prepositions.Contains);

    internal WordTest? Words(string alternatives, out string error) => sets.Test(alternatives, out error);

    private int Trigger(string[] words)
    {
        var starred = Array.FindIndex(words, word => word.Length > 1 && word.StartsWith('*'));
        return starred >= 0 ? starred : Array.FindIndex(words, word => !FrameWord.IsRole(word) && !FrameWord.IsPossessor(word) && !word.StartsWith('>') && word != "*" && !IsPreposition(word));
    }
}
