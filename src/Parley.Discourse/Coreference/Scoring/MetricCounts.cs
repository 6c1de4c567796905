namespace Parley.Discourse.Coreference.Scoring;

/// <summary>The sums behind one metric's precision and recall; counts of several texts add up.</summary>
/// <param name="FoundRight">Numerator of precision.</param>
/// <param name="Found">Denominator of precision.</param>
/// <param name="GoldRight">Numerator of recall.</param>
/// <param name="Gold">Denominator of recall.</param>
public readonly record struct MetricCounts(double FoundRight, double Found, double GoldRight, double Gold)
{
    /// <summary>What is right of what was found, from 0 to 1; 0 when nothing was found.</summary>
    public double Precision => Found > 0 ? FoundRight / Found : 0;

    /// <summary>What was found of what there is, from 0 to 1; 0 when there is nothing.</summary>
    public double Recall => Gold > 0 ? GoldRight / Gold : 0;

    /// <summary>The harmonic mean of the two.</summary>
    public double F1 => Precision + Recall > 0 ? 2 * Precision * Recall / (Precision + Recall) : 0;

    /// <summary>The counts of two texts together.</summary>
    public static MetricCounts operator +(MetricCounts a, MetricCounts b) => Add(a, b);

    /// <summary>The counts of two texts together.</summary>
    public static MetricCounts Add(MetricCounts a, MetricCounts b) =>
        new(a.FoundRight + b.FoundRight, a.Found + b.Found, a.GoldRight + b.GoldRight, a.Gold + b.Gold);
}
