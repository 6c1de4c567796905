using System.Globalization;
using System.Text.RegularExpressions;

namespace Parley.Ledgers.Search;

/// <summary>Reads a value or a range: <c>1978-09</c>, <c>1978-07..1978-09-15</c>, <c>1978..</c>, <c>..1979</c>, <c>0.8..</c>.</summary>
internal static partial class RangeReader
{
    /// <summary>The range that a token writes.</summary>
    /// <exception cref="QueryException">It is not well formed, or its ends are in the wrong order.</exception>
    public static RangeNode Read(RangeField field, QueryToken token)
    {
        var dots = token.Text.IndexOf("..", StringComparison.Ordinal);
        var from = dots < 0 ? token.Text : token.Text[..dots];
        var to = dots < 0 ? token.Text : token.Text[(dots + 2)..];
        if (from.Length == 0 && to.Length == 0) throw new QueryException(token.Position, "the range has no ends; write one at least, such as 1978..");
        foreach (var end in new[] { from, to })
            if (end.Length > 0 && !IsValue(field, end))
                throw new QueryException(token.Position, Fault(field, end));
        if (from.Length > 0 && to.Length > 0 && IsAfter(field, from, to))
            throw new QueryException(token.Position, $"the range begins with {from} after its end {to}; turn it round");
        return new RangeNode(field, from.Length == 0 ? null : from, to.Length == 0 ? null : to);
    }

    private static bool IsValue(RangeField field, string value) => field == RangeField.Confidence
        ? double.TryParse(value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && number is >= 0 and <= 1
        : DateForm().IsMatch(value) && (value.Length < 10 || DateOnly.TryParseExact(value, "yyyy-MM-dd", out _));

    private static bool IsAfter(RangeField field, string from, string to)
    {
        if (field == RangeField.Confidence) return double.Parse(from, CultureInfo.InvariantCulture) > double.Parse(to, CultureInfo.InvariantCulture);
        var common = Math.Min(from.Length, to.Length);
        return string.CompareOrdinal(from[..common], to[..common]) > 0;
    }

    private static string Fault(RangeField field, string value) => field == RangeField.Confidence
        ? $"'{value}' is no number from 0 to 1; write it as confidence:0.8.. or confidence:0.5..0.9"
        : $"'{value}' is no date; write it as 1978-09-17, 1978-09 or 1978, and a range as 1978-07..1978-09";

    [GeneratedRegex("^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$", RegexOptions.CultureInvariant)]
    private static partial Regex DateForm();
}
