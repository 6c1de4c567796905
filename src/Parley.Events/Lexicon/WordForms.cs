using Parley.Events.Matching;

namespace Parley.Events.Lexicon;

/// <summary>The inflected forms of a choice of words, for look-up.</summary>
internal sealed class WordForms
{
    private readonly HashSet<string> _single = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<string[]>> _compound = new(StringComparer.Ordinal);
    private readonly HashSet<string> _dictionary;

    private WordForms()
    {
        _dictionary = [];
        Words = [];
    }


    public WordForms(IEnumerable<string> words, Inflections inflections)
    {
        _dictionary = new HashSet<string>(words, StringComparer.Ordinal);
        Words = [.. _dictionary.Order(StringComparer.Ordinal)];
        foreach (var word in Words) Add(word.Split('_'), inflections);
    }

    /// <summary>No word; stands behind the test that every word passes.</summary>
    public static WordForms Any { get; } = new();

    public IReadOnlyList<string> Words { get; }

    public bool Covers(WordForms other) => other._dictionary.IsSubsetOf(_dictionary);

    public bool Accept(WordView view, int token)
    {
        var lemma = view.Lemma(token);
        var form = view.Form(token);
        return _single.Contains(lemma) || _single.Contains(form)
            || Compound(view, token, lemma) || (!ReferenceEquals(lemma, form) && Compound(view, token, form));
    }

    private void Add(string[] parts, Inflections inflections)
    {
        foreach (var form in inflections.Of(parts[^1]))
        {
            if (parts.Length == 1) _single.Add(form);
            else if (_compound.TryGetValue(form, out var before)) before.Add(parts[..^1]);
            else _compound.Add(form, [parts[..^1]]);
        }
    }

    private bool Compound(WordView view, int token, string last)
    {
        if (!_compound.TryGetValue(last, out var choices)) return false;
        foreach (var before in choices)
            if (view.StandsBefore(before, token))
                return true;
        return false;
    }
}
