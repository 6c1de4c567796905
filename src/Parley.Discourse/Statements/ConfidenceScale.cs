namespace Parley.Discourse.Statements;

/// <summary>Estimates how often statements like one are right.</summary>
/// <remarks>
/// The network's weakest margin goes through a logistic function; its two numbers, and the shares for the rules, were fitted on PolNeAR dev, where
/// right means that cue and source overlap with the annotator's and at least half of the content's words are shared. What is nested and what the trees propose
/// were set by 54 articles of the corpus (train): of what the trees propose half is right, of nested ones of the network .54 below 0.5, .60 below 0.7, .94 above. Who is cited was found too
/// rarely there to fit; its number is a guess.
/// </remarks>
internal static class ConfidenceScale
{
    private const double Slope = 0.61;
    private const double Offset = -0.78;
    private const float WidestMargin = 8;
    private const double NestedDiscount = 0.95;

    /// <summary>The estimate for a draft, from 0 to 1.</summary>
    public static double Of(StatementDraft draft) => draft.Rule switch
    {
        StatementRules.Network => OfMargin(draft.Margin),
        StatementRules.NestedNetwork => NestedDiscount * OfMargin(draft.Margin),
        StatementRules.Citing => 0.7,
        StatementRules.Tree or StatementRules.NestedTree => 0.5,
        StatementRules.Phrase or StatementRules.Layout or StatementRules.Report => 0.4,
        _ => 0.2,
    };

    private static double OfMargin(float margin) => 1 / (1 + Math.Exp(-(Slope * Math.Min(margin, WidestMargin) + Offset)));
}
