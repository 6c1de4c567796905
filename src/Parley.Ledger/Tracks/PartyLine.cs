namespace Parley.Ledgers.Tracks;

/// <summary>Somebody in a move or event, as stored.</summary>
/// <param name="ArticleId">The article.</param>
/// <param name="Owner">Id of the move or event in it.</param>
/// <param name="Side"><c>actor</c> and <c>source</c>, or <c>toward</c> and <c>target</c>.</param>
/// <param name="Code">Code of the actor; three dashes where no country is known.</param>
/// <param name="Name">As the article names it.</param>
/// <param name="Type">Type of the entity.</param>
/// <param name="Country">Country of the entity in this article.</param>
/// <param name="KnownCountry">Country of the entity across articles.</param>
/// <param name="Known">Number of the entity across articles.</param>
internal sealed record PartyLine(long ArticleId, string Owner, string Side, string? Code, string Name, string? Type, string? Country, string? KnownCountry, long? Known);
