namespace Parley.Web.Parts;

/// <summary>The entries of the main menu.</summary>
internal static class SiteMap
{
    /// <summary>The first one.</summary>
    public const string Overview = "Overview";

    /// <summary>In the order shown.</summary>
    public static IReadOnlyList<(string Name, string Path)> Entries { get; } = [(Overview, "/")];
}
