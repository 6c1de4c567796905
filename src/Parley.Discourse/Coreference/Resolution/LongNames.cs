using Parley.Discourse.Coreference.Mentions;
using Parley.Discourse.Entities;

namespace Parley.Discourse.Coreference.Resolution;

/// <summary>Names of several words, by their first word, last word and first letter.</summary>
internal sealed class LongNames
{
    private const int MostAlike = 64;

    private readonly Dictionary<string, List<CorefMention>> _byFirst = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<CorefMention>> _byLast = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<CorefMention>> _byLetter = new(StringComparer.Ordinal);

    public void Add(CorefMention mention)
    {
        var words = NameForms.Words(mention.Key);
        if (words.Length < 2) return;
        Add(_byFirst, words[0], mention);
        Add(_byLast, words[^1], mention);
        Add(_byLetter, mention.Key[..1], mention);
    }

    public IReadOnlyList<CorefMention> ByFirstWord(string name) => _byFirst.GetValueOrDefault(NameForms.Words(name)[0]) ?? [];

    public IReadOnlyList<CorefMention> ByLastWord(string name) => _byLast.GetValueOrDefault(NameForms.Words(name)[^1]) ?? [];

    public IReadOnlyList<CorefMention> ByInitials(string acronym) => _byLetter.GetValueOrDefault(acronym[..1]) ?? [];

    private static void Add(Dictionary<string, List<CorefMention>> index, string key, CorefMention mention)
    {
        if (!index.TryGetValue(key, out var list)) index.Add(key, list = []);
        if (list.Count < MostAlike) list.Add(mention);
    }
}
