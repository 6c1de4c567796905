using Parley.Text;

namespace Parley.Discourse.Quotations;

/// <summary>Words that the article gives to somebody else.</summary>
/// <remarks>Immutable.</remarks>
public sealed record Attribution
{
    /// <summary>Who says it; <c>null</c> when the text gives none or none was found.</summary>
    public Speaker? Source { get; init; }

    /// <summary>The word or mark that shows that somebody says it; empty when there is none.</summary>
    public required IReadOnlyList<TextSpan> Cue { get; init; }

    /// <summary>What is said: one or more spans in text order, quotation marks included.</summary>
    public required IReadOnlyList<TextSpan> Content { get; init; }

    /// <summary>How much of the content stands in quotation marks.</summary>
    public required AttributionForm Form { get; init; }

    /// <summary>How sure the rule is that made it, from 0 to 1; see <see cref="QuotationRules"/>.</summary>
    public required double Confidence { get; init; }
}
