using System.Globalization;

namespace Parley.Web.Parts.Charts;

/// <summary>Numbers and widths for drawings.</summary>
internal static class Svg
{
    // An average letter of the sans at 12 px; enough to keep labels apart without the font at hand.
    private const double LetterWidth = 6.4;

    /// <summary>A coordinate.</summary>
    public static string N(double value) => value.ToString("0.#", CultureInfo.InvariantCulture);

    /// <summary>About how wide a label is.</summary>
    public static double Width(string label, double size = 12) => label.Length * LetterWidth * size / 12;

    /// <summary>The first day of an ISO 8601 date; <c>null</c> when it is none.</summary>
    public static DateOnly? Day(string? iso)
    {
        var first = (iso ?? "").Split('/', 'T')[0];
        return DateOnly.TryParseExact(first, ["yyyy-MM-dd", "yyyy-MM", "yyyy"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
    }

    /// <summary>A round step such that an axis to <paramref name="most"/> has at most five.</summary>
    public static int Step(int most)
    {
        for (var unit = 1; ; unit *= 10)
            foreach (var factor in (int[])[1, 2, 5])
                if (unit * factor * 5 >= most) return unit * factor;
    }
}
