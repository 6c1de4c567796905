namespace Parley.Discourse.Details.Tables;

/// <summary>What must stand before an outlet's name, so that it is not a common word or another name.</summary>
public enum OutletNeed
{
    /// <summary>Nothing.</summary>
    Nothing,

    /// <summary>The article: the Hill.</summary>
    Article,

    /// <summary>A preposition of place or way: on X.</summary>
    Preposition,
}
