namespace Parley.Tests.Specs;

/// <summary>That a statement confirms, denies, rejects or repeats another of the same text.</summary>
/// <param name="Kind">One of <see cref="SpecVocabulary.Relations"/>.</param>
/// <param name="Of">Id of the other statement.</param>
public sealed record SpecRelation(string Kind, string Of);
