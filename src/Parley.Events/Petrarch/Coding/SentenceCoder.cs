using Parley.Discourse.Trees;
using Parley.Events.Petrarch.Dictionaries;
using Parley.Text.Segmentation;

namespace Parley.Events.Petrarch.Coding;

/// <summary>Codes one sentence: each verb by itself, then verbs inside one another weighed.</summary>
/// <remarks>
/// An infinitive and the verb that governs it are one event: the governing verb's, unless the infinitive has a pattern that names a party
/// and says more. What somebody says (01) counts by itself; where the only target lies in there, the saying does not count. What somebody
/// demands or denies does not count. A transformation makes one event of both.
/// </remarks>
internal sealed class SentenceCoder
{
    private readonly PetrarchDictionaries _dictionaries;
    private readonly SentenceView _view;
    private readonly List<string> _notes;
    private readonly List<VerbResult> _results = [];
    private readonly VerbCoder _verbs;

    /// <summary>Prepares a sentence.</summary>
    public SentenceCoder(PetrarchDictionaries dictionaries, DependencyTree tree, Sentence sentence, int date, List<string> notes)
    {
        (_dictionaries, _notes) = (dictionaries, notes);
        _view = new SentenceView(tree, sentence);
        var mentions = new Mentions(_view, dictionaries, date);
        var verbs = new VerbFinder(_view, dictionaries.Verbs).Find().ToList();
        _verbs = new VerbCoder(_view, mentions, [.. verbs.Where(verb => !verb.Main.Codes.IsNone).Select(verb => verb.Token)]);
        if (mentions.Actors.Count + mentions.Agents.Count == 0) return;
        foreach (var verb in verbs) _results.Add(_verbs.Code(verb));
    }

    /// <summary>Adds the sentence's events.</summary>
    /// <param name="events">Gets them.</param>
    /// <param name="needsBothParties">False to take events of which one party alone is known, where the verb is not part of an event that is told.</param>
    public void AddEvents(List<PetrarchEvent> events, bool needsBothParties)
    {
        foreach (var result in _results) Note(result);
        Weigh();
        foreach (var result in _results)
        {
            var isHalf = !needsBothParties && result.IsHalf && !IsInsideEvent(result.Verb.Token);
            if (!result.HasEvents && !isHalf) continue;
            if (result.Dropped is { } reason) _notes.Add($"not coded: {Name(result)}: {reason}");
            else EventWriter.Add(_view, result, events);
        }
    }

    private string Name(VerbResult result) => $"'{_view.TextOf(result.Verb.Token, result.Verb.Token + 1)}'";

    private void Note(VerbResult result)
    {
        if (result.HasEvents) return;
        var reason = result.Codes.IsNone ? "the dictionary gives it no code"
            : result.Sources.Count == 0 ? "nobody known acts"
            : "nobody known to whom it is done";
        _notes.Add($"not coded: {Name(result)} ({result.Match?.Pattern.Place ?? result.Verb.Main.Place}): {reason}");
    }

    private void Weigh()
    {
        for (var i = 0; i < _results.Count; i++)
        {
            var inner = _results[i];
            if (Above(inner) is not { } outer) continue;
            if (TryTransform(outer, inner)) continue;
            if (!inner.HasEvents || !outer.HasEvents) continue;
            if (_view.BaseRelation(inner.Verb.Token) == "ccomp") WeighSaying(outer, inner);
            else if (SaysMore(inner, outer)) outer.Dropped = $"it only governs {Name(inner)}";
            else inner.Dropped = $"{Name(outer)} governs it";
        }
    }

    // The nearest coded verb whose infinitive or clause this one is.
    private VerbResult? Above(VerbResult inner)
    {
        var verb = inner.Verb.Token;
        for (var steps = 0; steps < _view.End - _view.First; steps++)
        {
            var isInside = _view.BaseRelation(verb) is "xcomp" or "ccomp" || (_view.BaseRelation(verb) == "advcl" && (_verbs.Clause.IsInfinitive(verb) || _verbs.Clause.IsSaidOfObject(verb)));
            if (!isInside || _view.Head(verb) < 0) return null;
            verb = _view.Head(verb);
            if (_results.Find(result => result.Verb.Token == verb) is { } outer) return outer;
        }
        return null;
    }

    // Clauses beside each other stand for themselves, as does "..., he said".
    private bool IsInsideEvent(int verb)
    {
        for (var steps = 0; verb >= 0 && steps < _view.End - _view.First; steps++)
        {
            if (_view.BaseRelation(verb) is "conj" or "parataxis") return false;
            verb = _view.Head(verb);
            if (_results.Exists(result => result.Verb.Token == verb && result.HasEvents)) return true;
        }
        return false;
    }

    // "threatened to attack": the governing verb counts, unless the infinitive's pattern names a party.
    private static bool SaysMore(VerbResult inner, VerbResult outer) =>
        inner.Match is { } match && (match.Source >= 0 || match.Target >= 0) && match.Pattern.Weight > (outer.Match?.Pattern.Weight ?? 0);

    private void WeighSaying(VerbResult outer, VerbResult inner)
    {
        if (!outer.Codes.IsStatement) inner.Dropped = $"{Name(outer)} governs it";
        else if (outer.Match is null && outer.Targets.TrueForAll(target => _view.Tree.IsUnder(target.Token, inner.Verb.Token)))
            outer.Dropped = $"its target belongs to {Name(inner)}";
    }

    private bool TryTransform(VerbResult outer, VerbResult inner)
    {
        foreach (var rule in _dictionaries.Verbs.Transformations)
        {
            if (TransformationMatch.Apply(rule, outer, inner, _verbs.Clause.IsFuture(inner.Verb.Token)) is not { } changed) continue;
            _results[_results.IndexOf(outer)] = changed;
            inner.Dropped = $"{rule.Text} ({rule.Place})";
            return true;
        }
        return false;
    }
}
