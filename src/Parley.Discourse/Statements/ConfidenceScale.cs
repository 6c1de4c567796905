namespace Parley.Discourse.Statements;

/// <summary>Estimates how often statements like one are right.</summary>
/// <remarks>
/// The network's weakest margin goes through a logistic function; its two numbers, and the shares for the rules, were fitted on PolNeAR dev, where
/// right means that cue and source overlap with the annotator's and at least half of the content's words are shared. What is nested was not
/// annotated there: it gets the same numbers less a discount.
/// </remarks>
internal static class ConfidenceScale
{
    private const double Slope = 0.61;
    private const double Offset = -0.78;
    private const float WidestMargin = 8;
    private const double NestedDiscount = 0.85;

    /// <summary>The estimate for a draft, from 0 to 1.</summary>
    public static double Of(StatementDraft draft) => draft.Rule switch
    {
        StatementRules.Network => OfMargin(draft.Margin),
        StatementRules.NestedNetwork => NestedDiscount * OfMargin(draft.Margin),
        StatementRules.Phrase or StatementRules.Layout or StatementRules.Report or StatementRules.Citing => 0.4,
        StatementRules.Tree or StatementRules.NestedTree => 0.3,
        _ => 0.2,
    };

    private static double OfMargin(float margin) => 1 / (1 + Math.Exp(-(Slope * Math.Min(margin, WidestMargin) + Offset)));
}
