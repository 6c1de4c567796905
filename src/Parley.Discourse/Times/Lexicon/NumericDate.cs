using System.Globalization;
using Parley.Discourse.Times.Calendar;

namespace Parley.Discourse.Times.Lexicon;

/// <summary>A date written in figures alone.</summary>
/// <remarks>
/// 2024-02-12 and 2024/02/12 are year, month, day. 17.09.1978 is day, month, year: nobody writes the month first with stops. With
/// slashes or hyphens and the year last, Americans put the month first and others the day, so the order counts as known only where one
/// of the two numbers exceeds twelve or both are the same; otherwise the year alone is kept. Two-figure years are not read: 9/11/01 may
/// be anything.
/// </remarks>
/// <param name="Date">The date, or the year of a date that can be read two ways; null where the calendar has no such day.</param>
/// <param name="Ambiguous">True when only the year could be taken.</param>
internal readonly record struct NumericDate(PartialDate? Date, bool Ambiguous)
{
    /// <summary>Reads a token; null when it has not the shape of a date. No allocation.</summary>
    public static NumericDate? Read(ReadOnlySpan<char> form)
    {
        if (form.Length is < 8 or > 32 || !char.IsAsciiDigit(form[0])) return null;
        var time = form.IndexOf('T');
        if (time > 0 && form.Length > time + 1 && char.IsAsciiDigit(form[time + 1])) form = form[..time];
        var sign = form.IndexOfAny('-', '/', '.');
        if (sign is < 1 or > 4) return null;
        Span<int> parts = stackalloc int[3];
        var count = 0;
        var lengths = 0;
        foreach (var range in form.Split(form[sign]))
        {
            var part = form[range];
            if (count == 3 || part.Length is < 1 or > 4
                || !int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out parts[count])) return null;
            lengths = lengths * 10 + part.Length;
            count++;
        }
        if (count != 3) return null;
        if (lengths is 422 or 412 or 421 or 411) return new NumericDate(PartialDate.Create(parts[0], parts[1], parts[2]), false);
        return lengths is 224 or 214 or 124 or 114 ? YearLast(parts[0], parts[1], parts[2], form[sign] == '.') : null;
    }

    private static NumericDate YearLast(int first, int second, int year, bool dayFirst)
    {
        if (dayFirst || first > 12 || first == second) return new NumericDate(PartialDate.Create(year, second, first), false);
        return second > 12
            ? new NumericDate(PartialDate.Create(year, first, second), false)
            : new NumericDate(PartialDate.Create(year), true);
    }
}
