namespace Parley.Cli.Report;

/// <summary>What a piece of the report is, from which a colour follows.</summary>
internal enum Tone
{
    /// <summary>Running text.</summary>
    Plain,

    /// <summary>The article's title.</summary>
    Title,

    /// <summary>The name of a section.</summary>
    Heading,

    /// <summary>Who speaks.</summary>
    Speaker,

    /// <summary>What is said.</summary>
    Words,

    /// <summary>Numbers and other things in the background.</summary>
    Faint,
}
