using Parley.Events.Petrarch.Dictionaries;

namespace Parley.Events.Petrarch;

/// <summary>Which lines of the dictionaries an event rests on.</summary>
/// <param name="Verb">The verb's line.</param>
/// <param name="Pattern">The pattern's line; null where the verb alone decided.</param>
/// <param name="PatternText">The pattern as written; the verb where it alone decided.</param>
/// <param name="Source">Lines of the source: actor first, then agents.</param>
/// <param name="Target">Lines of the target.</param>
public sealed record PetrarchEvidence(
    DictionaryPlace Verb, DictionaryPlace? Pattern, string PatternText, IReadOnlyList<DictionaryPlace> Source, IReadOnlyList<DictionaryPlace> Target)
{
    /// <summary>The evidence on one line.</summary>
    public override string ToString() =>
        $"{PatternText} ({Pattern ?? Verb}); source {string.Join(" ", Source)}; target {string.Join(" ", Target)}";
}
