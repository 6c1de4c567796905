namespace Parley.Discourse.Coreference.Scoring;

/// <summary>The three metrics of coreference; their mean is the CoNLL score.</summary>
/// <param name="Muc">Links (Vilain et al. 1995).</param>
/// <param name="BCubed">Mentions (Bagga and Baldwin 1998).</param>
/// <param name="CeafE">Entities, paired one to one (Luo 2005).</param>
public readonly record struct CorefCounts(MetricCounts Muc, MetricCounts BCubed, MetricCounts CeafE)
{
    /// <summary>The mean of the three F1 scores, from 0 to 1 (Pradhan et al. 2014).</summary>
    public double Conll => (Muc.F1 + BCubed.F1 + CeafE.F1) / 3;

    /// <summary>The counts of two texts together.</summary>
    public static CorefCounts operator +(CorefCounts a, CorefCounts b) => Add(a, b);

    /// <summary>The counts of two texts together.</summary>
    public static CorefCounts Add(CorefCounts a, CorefCounts b) => new(a.Muc + b.Muc, a.BCubed + b.BCubed, a.CeafE + b.CeafE);
}
