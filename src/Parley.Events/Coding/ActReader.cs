using Parley.Events.Lexicon;
using Parley.Events.Matching;

namespace Parley.Events.Coding;

/// <summary>Tells whose act it is that somebody condemns, opposes or welcomes: "criticised the decision", "opposed the withdrawal".</summary>
/// <remarks>An act that is told as known ("the", "this") is that of the last event with the same word, or of the last event of all. Not thread-safe.</remarks>
internal sealed class ActReader(CodingText text, ActionLexicon lexicon)
{
    /// <summary>Those who did what the frame's object or words name; empty when that is no act, or not told before.</summary>
    /// <param name="match">A frame whose target is nobody.</param>
    /// <param name="latest">The events so far, the last first.</param>
    public IReadOnlyList<CodedActor> DoersOf(FrameMatch match, IEnumerable<CodedEvent> latest)
    {
        if (match.Frame.Kind == FrameKind.Noun || match.Frame.Code.Type is not ("ACCUSE" or "REJECT" or "SUPPORT" or "PROTEST" or "AGREE" or "REQUEST")) return [];
        if (match.Words.Append(match.Target).FirstOrDefault(word => word >= 0 && word != match.Trigger && IsKnownAct(word, isWord: word != match.Target), -1) is not (>= 0 and var act)) return [];
        CodedEvent? last = null;
        foreach (var coded in latest)
        {
            last ??= coded;
            if (coded.Words.Any(word => text.View.Lemma(word) == text.View.Lemma(act))) return coded.Source;
        }
        return last?.Source ?? [];
    }

    private bool IsKnownAct(int word, bool isWord)
    {
        if (text.Analysis.Upos[word] != "NOUN" || text.Tree.Child(word, "det") is not (>= 0 and var determiner) || text.View.Form(determiner) is not ("the" or "this" or "that" or "these")) return false;
        return isWord || !lexicon.Triggered(FrameKind.Noun, text.View.Lemma(word)).IsEmpty;
    }
}
