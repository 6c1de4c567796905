namespace Parley.Ledgers.Entities;

/// <summary>Which known entity an entity is.</summary>
/// <param name="Known">The known one; <c>null</c> when it is a new one.</param>
/// <param name="Reason">Why: one of <see cref="KnownName.Reason"/>.</param>
internal readonly record struct Resolution(Known? Known, string Reason);
