namespace Parley.Discourse.Details.Tables;

/// <summary>A row of <c>venues.tsv</c>.</summary>
/// <param name="Noun">The noun, lower case, words separated by one space.</param>
/// <param name="Class">What it names.</param>
/// <param name="Prepositions">After which of these it counts, lower case.</param>
public sealed record Venue(string Noun, VenueClass Class, IReadOnlyList<string> Prepositions);
