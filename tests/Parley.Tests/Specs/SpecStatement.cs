using Parley.Text;

namespace Parley.Tests.Specs;

/// <summary>A statement as specs see it: what a case expects, and what an engine's answer is turned into to be compared with it.</summary>
/// <remarks>All spans count UTF-16 code units of the case's text and stand in text order. Immutable.</remarks>
public sealed record SpecStatement
{
    /// <summary>Unique within its case.</summary>
    public required string Id { get; init; }

    /// <summary>Id of the innermost statement whose content holds this one.</summary>
    public string? Parent { get; init; }

    /// <summary>Who says or thinks it; empty when the text gives nobody.</summary>
    public IReadOnlyList<TextSpan> Source { get; init; } = [];

    /// <summary>The words that attribute it; empty when there are none.</summary>
    public IReadOnlyList<TextSpan> Cue { get; init; } = [];

    /// <summary>What is said or thought; never empty.</summary>
    public required IReadOnlyList<TextSpan> Content { get; init; }

    /// <summary>One of <see cref="SpecVocabulary.Forms"/>.</summary>
    public required string Form { get; init; }

    /// <summary>One of <see cref="SpecVocabulary.Kinds"/>.</summary>
    public required string Kind { get; init; }

    /// <summary>Who the source is; <c>null</c> in an expectation means that any name will do.</summary>
    public string? Name { get; init; }

    /// <summary>Whom it was told.</summary>
    public SpecParty? Addressee { get; init; }

    /// <summary>The outlet, venue or vehicle it came through.</summary>
    public SpecParty? Medium { get; init; }

    /// <summary>When it was said, ISO 8601 at the precision that the text gives.</summary>
    public string? Time { get; init; }

    /// <summary>True when the text says that it was not said, thought or decided.</summary>
    public bool Negated { get; init; }

    /// <summary>How it relates to another statement of the case.</summary>
    public SpecRelation? Relation { get; init; }
}
