namespace Parley.Events.Petrarch.Dictionaries;

/// <summary>Regular forms of English verbs, in capitals, as PETRARCH makes them where a dictionary gives none.</summary>
internal static class VerbForms
{
    /// <summary>The base form, its third person, past and participle.</summary>
    public static string[] Regular(string verb)
    {
        if (verb.Length < 2) return [verb];
        var last = verb[^1];
        if (last == 'E') return [verb, verb + "S", verb + "D", verb[..^1] + "ING"];
        if (last == 'Y' && !NounForms.IsVowel(verb[^2])) return [verb, verb[..^1] + "IES", verb[..^1] + "IED", verb + "ING"];
        return [verb, NounForms.Plural(verb), verb + "ED", verb + "ING"];
    }
}
