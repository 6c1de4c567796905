namespace Parley.Ledgers.Entities;

/// <summary>Which known entity an entity is.</summary>
/// <param name="Known">The known one; <c>null</c> when it is a new one.</param>
/// <param name="Reason">Why: <c>new</c>, <c>name</c>, <c>spelling</c>, <c>initials</c>, <c>surname</c>, <c>office</c>, <c>acronym</c>, <c>shorter</c>, <c>wikidata</c>.</param>
internal readonly record struct Resolution(Known? Known, string Reason);
