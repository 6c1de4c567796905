using Parley.Events.Lexicon;
using Parley.Events.Matching;

namespace Parley.Events.Coding;

/// <summary>Tells whose act it is that somebody condemns, opposes or welcomes: "criticised the decision", "opposed the withdrawal".</summary>
/// <remarks>
/// An act that is told as known ("the", "this") is that of the last event with the same word, else of the last event whose type the word can mean, if that
/// is not far; "the decision", "the plan" may be what was told as planned. What no event tells is nobody's. "Broke off the talks" concerns those who were told to meet. Not thread-safe.
/// </remarks>
internal sealed class ActReader
{
    private const string Attacks = "&ATTACK";
    private const string Talks = "&TALKS";
    private const string Assault = "ASSAULT";
    private const string Meeting = "CONSULT";
    private const int FarthestSentence = 3;

    private readonly CodingText _text;
    private readonly ActionLexicon _lexicon;
    private readonly StatusTable _status;
    private readonly WordTest? _attacks;
    private readonly WordTest? _talks;

    public ActReader(CodingText text, ActionLexicon lexicon, StatusTable status)
    {
        _status = status;
        _text = text;
        _lexicon = lexicon;
        _attacks = lexicon.Sets.Test(Attacks, out _);
        _talks = lexicon.Sets.Test(Talks, out _);
    }

    /// <summary>Those who did what the frame's object or words name; empty when that is no act, or not told before.</summary>
    /// <param name="match">A frame whose target is nobody.</param>
    /// <param name="latest">The events so far, the last first.</param>
    public IReadOnlyList<CodedActor> DoersOf(FrameMatch match, IEnumerable<CodedEvent> latest)
    {
        if (match.Frame.Kind == FrameKind.Verb && AtTalks(match, latest) is { Count: > 0 } parties) return parties;
        if (match.Frame.Kind == FrameKind.Noun || match.Frame.Code.Type is not ("ACCUSE" or "REJECT" or "SUPPORT" or "PROTEST" or "AGREE" or "REQUEST")) return [];
        var act = match.Words.Append(match.Target).FirstOrDefault(word => word >= 0 && word != match.Trigger && IsKnownAct(word, isWord: word != match.Target), -1);
        return act < 0 ? [] : DoersOf(act, latest);
    }

    /// <summary>All parties of the meeting told last, where the words speak of it: "hosted the talks", "broke off those negotiations".</summary>
    private List<CodedActor> AtTalks(FrameMatch match, IEnumerable<CodedEvent> latest)
    {
        var parties = new List<CodedActor>();
        if (!match.Words.Any(word => word != match.Trigger && IsKnownAct(word, isWord: true) && _talks?.Accepts(_text.View, word) == true)) return parties;
        foreach (var party in latest.FirstOrDefault(coded => coded.Code is { Type: Meeting, Mode: "" } && coded.Target.Count > 0) is { } told ? told.Source.Concat(told.Target) : [])
            if (!parties.Exists(party.IsSame)) parties.Add(party);
        return parties;
    }

    /// <summary>Those who did what a noun speaks of.</summary>
    /// <param name="act">The noun.</param>
    /// <param name="latest">The events so far, the last first.</param>
    public IReadOnlyList<CodedActor> DoersOf(int act, IEnumerable<CodedEvent> latest)
    {
        var told = latest.Where(coded => coded.Status is EventStatus.Actual or EventStatus.Historic && IsNear(coded.Token, act)).ToList();
        var types = TypesOf(act);
        var meant = told.Find(coded => coded.Words.Any(word => _text.View.Lemma(word) == _text.View.Lemma(act))) ?? told.Find(coded => types.Contains(coded.Code.Type));
        return (meant ?? Plan(act, latest))?.Source ?? [];
    }

    /// <summary>"The decision", "the plan", "leaving them": what was last told as planned, or what the article begins with.</summary>
    private CodedEvent? Plan(int act, IEnumerable<CodedEvent> latest)
    {
        if (_text.View.Relation(act) != "csubj" && _status.Over(_text.View.Lemma(act)) is not (StatusKind.Future or StatusKind.Promise or StatusKind.Announce)) return null;
        return latest.LastOrDefault(coded => coded.Status == EventStatus.Future && (IsNear(coded.Token, act) || _text.SentenceOf(coded.Token).First == 0));
    }

    private HashSet<string> TypesOf(int act)
    {
        var types = new HashSet<string>(StringComparer.Ordinal);
        if (_attacks?.Accepts(_text.View, act) == true) types.Add(Assault);
        foreach (var frame in _lexicon.Triggered(FrameKind.Noun, _text.View.Lemma(act)))
            if (frame.Code.IsEvent) types.Add(frame.Code.Type);
        return types;
    }

    /// <summary>In the same sentence or one of the few before.</summary>
    private bool IsNear(int told, int act)
    {
        var first = _text.SentenceOf(act).First;
        for (var i = 0; i < FarthestSentence && first > 0; i++) first = _text.SentenceOf(first - 1).First;
        return told >= first && told < _text.SentenceOf(act).End;
    }

    private bool IsKnownAct(int word, bool isWord)
    {
        if (_text.Analysis.Upos[word] != "NOUN" || _text.Tree.Child(word, "det") is not (>= 0 and var determiner) || _text.View.Form(determiner) is not ("the" or "this" or "that" or "these" or "those")) return false;
        return isWord || !_lexicon.Triggered(FrameKind.Noun, _text.View.Lemma(word)).IsEmpty;
    }
}
