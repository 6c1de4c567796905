namespace Parley.Discourse.Quotations;

/// <summary>The cue of a quotation.</summary>
/// <param name="Head">The token that names the act: the verb, noun or colon, or a phrase's first word.</param>
/// <param name="First">First token of the cue.</param>
/// <param name="End">One past its last token.</param>
/// <param name="Kind">How it names its source.</param>
/// <param name="Confidence">How sure the rule is that the cue belongs to the quotation.</param>
internal sealed record CueMatch(int Head, int First, int End, CueKind Kind, double Confidence);

/// <summary>How a cue names its source.</summary>
internal enum CueKind
{
    /// <summary>By its subject.</summary>
    Verb,

    /// <summary>By the words that follow it: <c>according to X</c>.</summary>
    Phrase,

    /// <summary>By its possessor: <c>X's statement:</c></summary>
    Noun,

    /// <summary>By the words before the colon.</summary>
    Colon,
}
