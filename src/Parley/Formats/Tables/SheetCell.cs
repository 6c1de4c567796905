using System.Buffers;
using System.Globalization;

namespace Parley.Formats.Tables;

/// <summary>Cells of comma-separated tables (RFC 4180), made harmless for spreadsheets.</summary>
/// <remarks>
/// A spreadsheet takes a cell that begins with = + - @, a tab or a carriage return for a formula, and a formula from a stranger's text can
/// fetch addresses and run programs. Before such a cell stands an apostrophe, unless it is a number.
/// </remarks>
public static class SheetCell
{
    private static readonly SearchValues<char> Special = SearchValues.Create(",\"\r\n");

    /// <summary>The cell as it stands in a file.</summary>
    /// <param name="value">The value; <c>null</c> is empty.</param>
    /// <param name="keepsFormulas">True to write formulas as they are, for programs.</param>
    public static string Comma(string? value, bool keepsFormulas = false)
    {
        var cell = keepsFormulas ? value ?? "" : Harmless(value ?? "");
        return cell.AsSpan().ContainsAny(Special) ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : cell;
    }

    /// <summary>The value with an apostrophe before it when a spreadsheet would take it for a formula.</summary>
    public static string Harmless(string value) => value is ['=' or '+' or '-' or '@' or '\t' or '\r', ..] && !IsNumber(value) ? "'" + value : value;

    /// <summary>The value of a cell that <see cref="Harmless"/> may have written.</summary>
    public static string Plain(string cell) => cell is ['\'', .. var value] && value.Length < Harmless(value).Length ? value : cell;

    private static bool IsNumber(string value) => double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number);
}
