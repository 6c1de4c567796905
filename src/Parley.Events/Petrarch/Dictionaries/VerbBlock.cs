namespace Parley.Events.Petrarch.Dictionaries;

/// <summary>A block of the verb dictionary: verbs that share patterns.</summary>
/// <param name="Name">The block's name.</param>
/// <param name="Codes">The code of verbs that have none of their own.</param>
/// <param name="Place">Where it begins.</param>
internal sealed record VerbBlock(string Name, EventCodes Codes, DictionaryPlace Place)
{
    /// <summary>The patterns, in file order.</summary>
    public List<VerbPattern> Patterns { get; } = [];
}
