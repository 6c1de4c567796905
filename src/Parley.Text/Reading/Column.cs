namespace Parley.Text.Reading;

/// <summary>A part of an article that a column or JSON field may hold.</summary>
public enum Column
{
    /// <summary>The identifier.</summary>
    Id,

    /// <summary>The headline.</summary>
    Title,

    /// <summary>The text to analyse; the only part that must be there.</summary>
    Text,

    /// <summary>The date of publication.</summary>
    Date,

    /// <summary>The publishing outlet.</summary>
    Outlet,

    /// <summary>The byline.</summary>
    Author,

    /// <summary>The address.</summary>
    Url,
}
