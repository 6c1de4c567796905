namespace Parley.Tests.Specs;

/// <summary>What of a statement is scored.</summary>
public enum SpecField
{
    /// <summary>The words of the source.</summary>
    Source,

    /// <summary>The words of the cue.</summary>
    Cue,

    /// <summary>The words of the content.</summary>
    Content,

    /// <summary>Direct, indirect or mixed.</summary>
    Form,

    /// <summary>Says, thinks, intends and so on.</summary>
    Kind,

    /// <summary>The statement it stands in.</summary>
    Parent,

    /// <summary>Who the source is, where the spec says so.</summary>
    Name,

    /// <summary>Whom it was told.</summary>
    Addressee,

    /// <summary>Through what it was said.</summary>
    Medium,

    /// <summary>When it was said.</summary>
    Time,

    /// <summary>That it is denied that it was said or thought.</summary>
    Negated,

    /// <summary>That it confirms, denies, rejects or repeats another.</summary>
    Relation,
}
