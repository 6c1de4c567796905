namespace Parley.Discourse.Details.Tables;

/// <summary>A news outlet or platform.</summary>
/// <param name="Name">Its main name, without an article.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Country">ISO 3166-1 alpha-3 code of its country; <c>null</c> where only its form shows that it is an outlet.</param>
/// <param name="Need">What must stand before the name.</param>
public sealed record Outlet(string Name, OutletKind Kind, string? Country, OutletNeed Need);
