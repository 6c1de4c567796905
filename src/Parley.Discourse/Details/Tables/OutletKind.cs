namespace Parley.Discourse.Details.Tables;

/// <summary>What an outlet is.</summary>
public enum OutletKind
{
    /// <summary>A news agency.</summary>
    Agency,

    /// <summary>A printed newspaper.</summary>
    Newspaper,

    /// <summary>Radio or television.</summary>
    Broadcaster,

    /// <summary>A magazine or what is published online.</summary>
    Site,

    /// <summary>A platform on which anybody posts.</summary>
    Platform,

    /// <summary>An outlet by its form, of no kind that a table knows.</summary>
    Unknown,
}
