namespace Parley.Ledgers.Exporting;

/// <summary>Somebody in an export.</summary>
/// <param name="Id">The known entity, such as <c>k12</c>; else <c>name:</c> and the folded name.</param>
/// <param name="Name">The name.</param>
internal readonly record struct KnownLabel(string Id, string Name);
