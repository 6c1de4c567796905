using Parley.Discourse.Coreference.Mentions;
using Parley.Discourse.Entities;

namespace Parley.Discourse.Coreference.Resolution;

/// <summary>The people named so far, by the first and last words of their full names, and by short names that fit nobody.</summary>
internal sealed class PeopleIndex
{
    /// <summary>So many forms with one word are kept; a list of names that gives more is no article.</summary>
    private const int MostBearers = 64;

    private readonly Dictionary<string, List<CorefMention>> _byLast = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<CorefMention>> _byFirst = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<CorefMention>> _byShort = new(StringComparer.Ordinal);

    /// <summary>Adds a full name.</summary>
    public void Add(CorefMention mention)
    {
        var words = NameForms.Words(mention.Key);
        Add(_byFirst, words[0], mention);
        Add(_byLast, words[^1], mention);
    }

    /// <summary>Adds a short name that fits no full one.</summary>
    public void AddShort(CorefMention mention) => Add(_byShort, mention.Key, mention);

    public IReadOnlyList<CorefMention> ByLastWord(string name) => Find(_byLast, NameForms.Words(name)[^1]);

    public IReadOnlyList<CorefMention> ByFirstWord(string name) => Find(_byFirst, NameForms.Words(name)[0]);

    public IReadOnlyList<CorefMention> ByShort(string name) => Find(_byShort, name);

    private static List<CorefMention> Find(Dictionary<string, List<CorefMention>> index, string word) => index.GetValueOrDefault(word) ?? [];

    private static void Add(Dictionary<string, List<CorefMention>> index, string word, CorefMention mention)
    {
        if (!index.TryGetValue(word, out var list)) index.Add(word, list = []);
        if (list.Count < MostBearers) list.Add(mention);
    }
}
