namespace Parley.Web.Parts;

/// <summary>The entries of the main menu.</summary>
internal static class SiteMap
{
    /// <summary>An entry.</summary>
    public const string Overview = "Overview", Search = "Search", Claims = "Claims", Negotiations = "Negotiations", Events = "Events";

    /// <summary>In the order shown.</summary>
    public static IReadOnlyList<(string Name, string Path)> Entries { get; } = [(Overview, "/"), (Claims, "/claims"), (Negotiations, "/negotiations")];
}
