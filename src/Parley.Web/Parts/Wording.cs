using System.Globalization;
using Parley.Telling;

namespace Parley.Web.Parts;

/// <summary>Words of Parley that several pages use.</summary>
public static class Wording
{
    /// <summary>A number with its noun: <c>1 statement</c>, <c>2,300 statements</c>.</summary>
    public static string Count(long count, string one, string? many = null) =>
        string.Create(CultureInfo.InvariantCulture, $"{count:N0} {(count == 1 ? one : many ?? one + "s")}");

    /// <summary>A list of names: <c>a, b and c</c>.</summary>
    public static string List(IReadOnlyList<string> names)
    {
        ArgumentNullException.ThrowIfNull(names);
        return names.Count < 2 ? string.Concat(names) : $"{string.Join(", ", names.Take(names.Count - 1))} and {names[^1]}";
    }

    /// <summary>A date for tables and notes: <c>23 Jul 1978</c>; what is not known, as "undated".</summary>
    public static string Date(string? iso)
    {
        if (string.IsNullOrEmpty(iso)) return "undated";
        var words = DateWords.Of(iso).Split(' ');
        return string.Join(' ', words.Select(word => word.Length > 4 && char.IsLetter(word[0]) ? word[..3] : word));
    }

    /// <summary>A period: <c>23 to 29 Jul 1978</c>.</summary>
    public static string Period(string? from, string? to)
    {
        var (first, last) = (Date(from), Date(to));
        if (first == last || to is null) return first;
        var (a, b) = (first.Split(' '), last.Split(' '));
        if (a.Length == 3 && b.Length == 3 && a[1] == b[1] && a[2] == b[2]) first = a[0];
        else if (a.Length > 1 && b.Length > 1 && a[^1] == b[^1]) first = string.Join(' ', a[..^1]);
        return $"{first} to {last}";
    }

    /// <summary>Outlet and date, as they stand under evidence.</summary>
    public static string Source(string? outlet, string? date) => $"{outlet ?? "no outlet"}, {Date(date)}";

    /// <summary>Whether a name is one: a description such as "an official" names nobody.</summary>
    public static bool IsNamed(string? name) => !string.IsNullOrEmpty(name) && !char.IsLower(name[0]) && !name.StartsWith("A ", StringComparison.Ordinal) && !name.StartsWith("An ", StringComparison.Ordinal);

    /// <summary>Text cut at a word, with an ellipsis, when it is longer.</summary>
    public static string Cut(string text, int longest)
    {
        ArgumentNullException.ThrowIfNull(text);
        var line = string.Join(' ', text.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));
        if (line.Length <= longest) return line;
        var cut = line.LastIndexOf(' ', longest);
        return line[..(cut > longest / 2 ? cut : longest)].TrimEnd(',', ';', ':', '.') + " …";
    }

    /// <summary>The words with a capital at the beginning.</summary>
    public static string Capital(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];
    }

    /// <summary>A share in whole percent, as "99 %".</summary>
    public static string Percent(double share) => string.Create(CultureInfo.InvariantCulture, $"{share * 100:0} %");
}
