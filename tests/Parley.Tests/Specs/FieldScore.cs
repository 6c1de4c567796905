namespace Parley.Tests.Specs;

/// <summary>How often a field was expected, found, and found right; scores add up over cases.</summary>
/// <param name="Expected">Statements of the specs that have the field.</param>
/// <param name="Found">Statements of the engine that have it.</param>
/// <param name="Right">Pairs of both in which it is the same.</param>
public readonly record struct FieldScore(int Expected, int Found, int Right)
{
    /// <summary>Right ones among those found; 1 when none was found.</summary>
    public double Precision => Found == 0 ? 1 : (double)Right / Found;

    /// <summary>Right ones among those expected; 1 when none was expected.</summary>
    public double Recall => Expected == 0 ? 1 : (double)Right / Expected;

    /// <summary>Harmonic mean of precision and recall; 0 when both are.</summary>
    public double F1 => Precision + Recall == 0 ? 0 : 2 * Precision * Recall / (Precision + Recall);

    /// <summary>Adds two scores.</summary>
    public static FieldScore operator +(FieldScore left, FieldScore right) =>
        new(left.Expected + right.Expected, left.Found + right.Found, left.Right + right.Right);
}
