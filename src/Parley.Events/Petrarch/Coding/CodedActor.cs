using Parley.Events.Petrarch.Dictionaries;

namespace Parley.Events.Petrarch.Coding;

/// <summary>A party with its code.</summary>
/// <param name="Code">Actor and agents; <c>---GOV</c> for an agent of nobody known.</param>
/// <param name="Token">Head of the phrase that names it.</param>
/// <param name="IsNamed">True when an actor of the dictionary is in it, not agents alone.</param>
/// <param name="Evidence">Lines of the dictionaries: actor first, then agents.</param>
internal sealed record CodedActor(string Code, int Token, bool IsNamed, IReadOnlyList<DictionaryPlace> Evidence);
