using Parley.Text;

namespace Parley.Discourse.Statements;

/// <summary>Words or thoughts that the article gives to somebody.</summary>
/// <remarks>Immutable. Spans are half-open, in UTF-16 code units of the article's text, and in text order.</remarks>
public sealed record ReportedStatement
{
    /// <summary>The words that name who says or thinks it, with title and apposition; empty when the text gives none.</summary>
    public IReadOnlyList<TextSpan> Source { get; init; } = [];

    /// <summary>The words or mark that show that somebody says it: one unbroken span; empty when there is none.</summary>
    public IReadOnlyList<TextSpan> Cue { get; init; } = [];

    /// <summary>What is said, quotation marks included: one or more spans.</summary>
    public required IReadOnlyList<TextSpan> Content { get; init; }

    /// <summary>How much of the content stands in quotation marks.</summary>
    public required StatementForm Form { get; init; }

    /// <summary>What is done by saying it.</summary>
    public required StatementKind Kind { get; init; }

    /// <summary>Index in the layer of the innermost statement whose content holds this one; always below the own index.</summary>
    public int? Parent { get; init; }

    /// <summary>True when it was not said or thought, or declined to be.</summary>
    public bool Negated { get; init; }

    /// <summary>Share of statements found like this one that are right, estimated on held-out text; from 0 to 1.</summary>
    public required double Confidence { get; init; }

    /// <summary>What found it; see <see cref="StatementRules"/>.</summary>
    public required string Rule { get; init; }

    /// <summary>Who the source is; <c>null</c> when there is none, or before anybody has looked.</summary>
    public Party? Speaker { get; init; }

    /// <summary>Who is told.</summary>
    public Party? Addressee { get; init; }

    /// <summary>The outlet, venue or vehicle it came through.</summary>
    public Party? Medium { get; init; }

    /// <summary>When it was said.</summary>
    public StatementTime? Time { get; init; }

    /// <summary>What it does to another statement.</summary>
    public StatementLink? Relation { get; init; }
}
