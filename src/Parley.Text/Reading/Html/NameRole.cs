namespace Parley.Text.Reading.Html;

/// <summary>What the class and id names of an element say about what it holds.</summary>
internal enum NameRole
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>No part of the article, unless it holds most of the page's text.</summary>
    Drop,

    /// <summary>What readers wrote, notices of the site: no part of the article, however long.</summary>
    Always,

    /// <summary>Likely the article's own paragraphs; wins over the others where a name says both.</summary>
    Body,

    /// <summary>How its holder is laid out: the name says nothing of the content.</summary>
    State,
}
