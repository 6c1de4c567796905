namespace Parley.Ledgers.Entities;

/// <summary>The known entities that share a key with the entities of one article.</summary>
/// <remarks>Grows as the article's own entities become known. Not thread-safe.</remarks>
internal sealed class KnownCandidates
{
    private const int Most = 400;

    private readonly Dictionary<string, List<Known>> _byKey = new(StringComparer.Ordinal);

    /// <summary>Those with a key, stored ones before those of the article.</summary>
    public IReadOnlyList<Known> Of(string key) => _byKey.GetValueOrDefault(key) ?? [];

    /// <summary>Those with one of the keys, each once.</summary>
    public List<Known> Of(IEnumerable<string> keys) => [.. keys.SelectMany(Of).DistinctBy(known => known.Id).Take(Most)];

    /// <summary>Whether one has a key.</summary>
    public bool Has(string key, long id) => _byKey.TryGetValue(key, out var list) && list.Exists(known => known.Id == id);

    /// <summary>Adds one under a key.</summary>
    public void Add(string key, Known known)
    {
        if (!_byKey.TryGetValue(key, out var list)) _byKey[key] = list = [];
        list.Add(known);
    }

    /// <summary>Puts what is known now in the place of what was known before.</summary>
    public void Replace(Known better)
    {
        foreach (var list in _byKey.Values)
            for (var i = 0; i < list.Count; i++)
                if (list[i].Id == better.Id) list[i] = better;
    }
}
