using System.Globalization;
using Parley.Events.Coding;

namespace Parley.Events.Network;

/// <summary>The features of triggers, and of triggers with candidates, in one article.</summary>
/// <remarks>As <c>training/parley_train/eventdata.py</c> does it: the weights know these names. Not thread-safe: one for each
/// article.</remarks>
internal sealed class NetworkScene
{
    /// <summary>The features of a trigger, in the order of <see cref="TriggerValues"/>.</summary>
    public static readonly string[] TriggerNames = ["upos", "relation", "rule", "rule move", "statement", "entity", "lexicon"];

    /// <summary>The features of a trigger with a candidate, in the order of <see cref="PairValues"/>.</summary>
    public static readonly string[] PairNames = ["distance", "sentence", "kind", "path", "case", "rule", "statement", "pronoun"];

    /// <summary>What a feature is called that has no value.</summary>
    public const string None = "no";

    private readonly CodingText _text;
    private readonly EventNetwork _network;
    private readonly RulePlaces _rules;
    private readonly StatementPlaces _statements;
    private readonly TreePaths _paths;
    private readonly bool[] _isName;
    private readonly int[] _sentence;

    public NetworkScene(CodingText text, EventNetwork network, RulePlaces rules)
    {
        (_text, _network, _rules) = (text, network, rules);
        _statements = new StatementPlaces(text);
        _paths = new TreePaths(text);
        _isName = new bool[text.Analysis.Upos.Length];
        foreach (var name in text.Analysis.Entities) _isName.AsSpan(name.First, name.Count).Fill(true);
        _sentence = new int[text.Analysis.Upos.Length];
        var sentences = text.Analysis.Segments.Sentences;
        for (var i = 0; i < sentences.Length; i++) _sentence.AsSpan(sentences[i].First, sentences[i].Count).Fill(i);
    }

    /// <summary>How many sentences a word stands after another.</summary>
    public int SentencesBetween(int token, int other) => _sentence[other] - _sentence[token];

    /// <summary>The features of a trigger.</summary>
    public string[] TriggerValues(int token) =>
    [
        _text.Analysis.Upos[token],
        _paths.Relation(token),
        _rules.Event(token)?.Name ?? None,
        _rules.Move(token)?.Name ?? None,
        _statements.At(token)?.Name ?? None,
        _isName[token] ? "True" : "False",
        _network.LexiconType(_text.View.Lemma(token), _text.Analysis.Upos[token]),
    ];

    /// <summary>The features of a trigger with a candidate.</summary>
    public string[] PairValues(int token, ActorCandidate candidate) =>
    [
        Distance(candidate.Token - token),
        SentencesBetween(token, candidate.Token).ToString(CultureInfo.InvariantCulture),
        ((int)candidate.Kind).ToString(CultureInfo.InvariantCulture),
        _paths.Of(token, candidate.Token),
        Case(candidate.Token),
        Rule(token, candidate),
        Statement(token, candidate),
        candidate.Kind is CandidateKind.KnownPronoun or CandidateKind.Pronoun ? _text.Analysis.Lemmas[candidate.Token].ToLowerInvariant() : None,
    ];

    private string Distance(int gap)
    {
        var size = 0;
        foreach (var limit in _network.Distances)
            if (Math.Abs(gap) >= limit) size++;
        return string.Create(CultureInfo.InvariantCulture, $"{(gap > 0 ? '+' : '-')}{size}");
    }

    private string Case(int token)
    {
        if (_text.Tree.Child(token, "case") is not (>= 0 and var mark)) return None;
        var lemma = _text.Analysis.Lemmas[mark].ToLowerInvariant();
        return _network.Prepositions.Contains(lemma) || lemma == None ? lemma : "other";
    }

    private string Rule(int token, ActorCandidate candidate)
    {
        if ((_rules.Event(token) ?? _rules.Move(token)) is not { } place) return None;
        var (source, target) = (0, 0);
        for (var word = candidate.First; word < candidate.End; word++)
        {
            if (place.Sources.Contains(word)) source = 1;
            if (place.Targets.Contains(word)) target = 2;
        }
        return (source + target).ToString(CultureInfo.InvariantCulture);
    }

    private string Statement(int token, ActorCandidate candidate)
    {
        if (_statements.At(token) is not { } place) return None;
        var part = place.Source.Contains(candidate.Token) ? "source"
            : candidate.Entity >= 0 && candidate.Entity == place.Entity ? "same"
            : place.Addressee.Contains(candidate.Token) ? "addressee"
            : "other";
        return part + place.Name;
    }
}
