namespace Parley.Events.Petrarch.Dictionaries;

/// <summary>The <c>&amp;NAME</c> sets of a verb file, in the order of their definition; a set may hold sets defined before it.</summary>
internal sealed class SynonymSets
{
    private readonly Dictionary<string, ChoiceElement> _sets = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>How many sets there are.</summary>
    public int Count => _sets.Count;

    /// <summary>Defines a set; a second definition of the name takes the place of the first.</summary>
    public void Define(string name, List<PatternElement> members) => _sets[Key(name)] = new ChoiceElement("&" + Key(name), [.. members]);

    /// <summary>The set of a name; null when there is none.</summary>
    public ChoiceElement? Find(string name) => _sets.GetValueOrDefault(Key(name));

    private static string Key(string name) => name.Trim('&', '_', ' ', '\t');
}
