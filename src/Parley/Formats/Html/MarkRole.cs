namespace Parley.Formats.Html;

/// <summary>What marked words are to their owner; the later ones win where two of the same owner overlap.</summary>
internal enum MarkRole
{
    /// <summary>What is said.</summary>
    Content,

    /// <summary>When it was said.</summary>
    Time,

    /// <summary>What it was said through.</summary>
    Medium,

    /// <summary>Who is told.</summary>
    Addressee,

    /// <summary>The words that show that it is said.</summary>
    Cue,

    /// <summary>Who says it.</summary>
    Source,
}
