namespace Parley.Discourse.Quotations;

/// <summary>The numbers that the quotation rules use, and what their confidences mean.</summary>
/// <remarks>
/// The confidences order the rules by how often they are right; they are settings, not measured probabilities. A trained model will
/// replace them.
/// </remarks>
public static class QuotationRules
{
    /// <summary>The tree ties the quotation to the cue, and the cue has a subject.</summary>
    public const double ByTree = 0.9;

    /// <summary>The cue's clause touches the quotation, but the tree does not tie them.</summary>
    public const double ByTouch = 0.75;

    /// <summary>A colon stands between a name and the quotation.</summary>
    public const double ByColon = 0.7;

    /// <summary>A headline gives words to a name before its colon, without quotation marks.</summary>
    public const double ByHeadline = 0.6;

    /// <summary>There is a cue, and no source was found.</summary>
    public const double WithoutSource = 0.5;

    /// <summary>A whole sentence in quotation marks, without a cue.</summary>
    public const double WithoutCue = 0.4;

    /// <summary>Quoted words that do not form a sentence are a term or a scare quote up to this number.</summary>
    internal const int LongestTerm = 3;

    /// <summary>A nickname between two parts of a name has at most so many words.</summary>
    internal const int LongestNickname = 3;

    /// <summary>Words in capitals, without a full stop, are a title up to this number.</summary>
    internal const int LongestTitle = 10;

    /// <summary>How far from a quotation the cue of a touching clause may stand, in tokens.</summary>
    internal const int LongestReach = 12;

    /// <summary>A source longer than this is cut at its first comma; the parser has probably gone astray.</summary>
    internal const int LongestSource = 40;

    /// <summary>A line of more tokens than this is no headline.</summary>
    internal const int LongestHeadline = 30;
}
