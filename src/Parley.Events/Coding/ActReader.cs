using Parley.Events.Lexicon;
using Parley.Events.Matching;

namespace Parley.Events.Coding;

/// <summary>Tells whose act it is that somebody condemns, opposes or welcomes: "criticised the decision", "opposed the withdrawal".</summary>
/// <remarks>An act that is told as known ("the", "this") is that of the last event with the same word, or of the last event of all. Not thread-safe.</remarks>
internal sealed class ActReader
{
    private const string Acts = "&STEP";

    private readonly CodingText _text;
    private readonly ActionLexicon _lexicon;
    private readonly WordTest? _steps;

    public ActReader(CodingText text, ActionLexicon lexicon)
    {
        _text = text;
        _lexicon = lexicon;
        _steps = lexicon.Sets.Test(Acts, out _);
    }

    /// <summary>Those who did what the frame's object or words name; empty when that is no act, or not told before.</summary>
    /// <param name="match">A frame whose target is nobody.</param>
    /// <param name="latest">The events so far, the last first.</param>
    public IReadOnlyList<CodedActor> DoersOf(FrameMatch match, IEnumerable<CodedEvent> latest)
    {
        if (match.Frame.Kind == FrameKind.Noun || match.Frame.Code.Type is not ("ACCUSE" or "REJECT" or "SUPPORT" or "PROTEST" or "AGREE" or "REQUEST")) return [];
        if (match.Words.Append(match.Target).FirstOrDefault(word => word >= 0 && word != match.Trigger && IsKnownAct(word), -1) is not (>= 0 and var act)) return [];
        CodedEvent? last = null;
        foreach (var coded in latest)
        {
            last ??= coded;
            if (coded.Words.Any(word => _text.View.Lemma(word) == _text.View.Lemma(act))) return coded.Source;
        }
        return last?.Source ?? [];
    }

    private bool IsKnownAct(int word)
    {
        if (_text.Analysis.Upos[word] != "NOUN" || _text.Tree.Child(word, "det") is not (>= 0 and var determiner) || _text.View.Form(determiner) is not ("the" or "this" or "that" or "these")) return false;
        return _steps?.Accepts(_text.View, word) == true || !_lexicon.Triggered(FrameKind.Noun, _text.View.Lemma(word)).IsEmpty;
    }
}
