using Parley.Discourse.Coreference.Mentions;

namespace Parley.Discourse.Coreference.Resolution;

/// <summary>Remembers which mentions were called by a noun, and held an office, the last few of each.</summary>
internal sealed class NounMemory
{
    private const int Remembered = 12;

    private readonly Dictionary<string, List<CorefMention>> _byNoun = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, List<CorefMention>> _byLastWord = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, List<CorefMention>> _byOffice = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The noun that a description is known by: its role, else its head's lemma.</summary>
    public static string NounOf(DiscourseContext context, CorefMention mention) =>
        mention.Roles.Count > 0 ? mention.Roles[0].Noun : context.Analysis.Lemmas[mention.Head];

    /// <summary>Remembers a mention under all its nouns.</summary>
    public void Add(ResolutionState state, CorefMention mention)
    {
        if (mention.Form == MentionForm.Description) Add(state, _byNoun, NounOf(state.Context, mention), mention);
        foreach (var role in mention.Roles)
        {
            if (mention.Form == MentionForm.Name) Add(state, _byNoun, role.Noun, mention);
            Add(state, _byLastWord, LastWord(role.Noun), mention);
            Add(state, _byOffice, role.Office, mention);
        }
    }

    public IReadOnlyList<CorefMention> ByNoun(string noun) => _byNoun.GetValueOrDefault(noun) ?? [];

    public IReadOnlyList<CorefMention> ByLastWord(string noun) => _byLastWord.GetValueOrDefault(LastWord(noun)) ?? [];

    public IReadOnlyList<CorefMention> ByOffice(string office) => _byOffice.GetValueOrDefault(office) ?? [];

    private static string LastWord(string noun) => noun[(noun.LastIndexOf(' ') + 1)..];

    private static void Add(ResolutionState state, Dictionary<string, List<CorefMention>> index, string key, CorefMention mention)
    {
        if (!index.TryGetValue(key, out var list)) index.Add(key, list = []);
        list.RemoveAll(other => state.ClusterOf(other) == state.ClusterOf(mention));
        if (list.Count == Remembered) list.RemoveAt(0);
        list.Add(mention);
    }
}
