namespace Parley.Evaluation;

/// <summary>Precision and recall of one thing that is scored.</summary>
/// <param name="Name">What is scored, such as <c>fragment source</c> or <c>LAS</c>.</param>
/// <param name="Right">What is right of the system's; whole numbers, or sums of shares.</param>
/// <param name="System">How many the system has.</param>
/// <param name="Gold">How many the gold has.</param>
/// <param name="Found">What is found of the gold's; mostly the same as <paramref name="Right"/>.</param>
public sealed record Score(string Name, double Right, int System, int Gold, double Found)
{
    /// <summary>A score whose right ones are counted alike on both sides.</summary>
    public Score(string name, int right, int system, int gold) : this(name, right, system, gold, right) { }

    /// <summary>The share of the system's that is right; 0 when it has none.</summary>
    public double Precision => System > 0 ? Right / System : 0;

    /// <summary>The share of the gold's that is found; 0 when it has none.</summary>
    public double Recall => Gold > 0 ? Found / Gold : 0;

    /// <summary>The harmonic mean of the two.</summary>
    public double F1 => Precision + Recall is > 0 and var sum ? 2 * Precision * Recall / sum : 0;
}
