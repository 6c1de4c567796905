namespace Parley.Events.Petrarch.Dictionaries;

/// <summary>What one file gave.</summary>
/// <param name="File">Its name.</param>
/// <param name="Kind">What it holds.</param>
/// <param name="Entries">How many names, verbs and patterns, phrases were taken.</param>
/// <param name="Problems">How many lines could not be used as they stand.</param>
public readonly record struct DictionaryFileSummary(string File, DictionaryKind Kind, int Entries, int Problems)
{
    /// <summary>The summary for a person.</summary>
    public override string ToString() =>
        $"{File}: {Kind.ToString().ToLowerInvariant()}, {Entries} entries" + (Problems == 0 ? "" : $", {Problems} lines with problems");
}
