using System.Globalization;

namespace Parley.Evaluation;

/// <summary>Writes scores with a fixed number of decimals, ties to the even digit, as C and Python do and .NET does not.</summary>
internal static class ScoreFormat
{
    /// <summary>A score from 0 to 1 with so many decimals.</summary>
    public static string Fixed(double value, int decimals)
    {
        // Half a last digit can only be met exactly by an odd multiple of a power of two.
        var scaled = Math.ScaleB(value, decimals + 1);
        if (scaled != Math.Floor(scaled) || scaled % 2 == 0) return value.ToString("F" + decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
        return Math.Round((decimal)value, decimals, MidpointRounding.ToEven).ToString("F" + decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
    }
}
