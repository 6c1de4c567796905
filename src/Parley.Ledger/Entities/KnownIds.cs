using System.Globalization;

namespace Parley.Ledgers.Entities;

/// <summary>Ids of known entities: <c>k</c> and a number.</summary>
internal static class KnownIds
{
    /// <summary>Whether a text has the form of such an id.</summary>
    public static bool IsId(string text) => text.Length is > 1 and < 19 && text[0] == 'k' && text.AsSpan(1).IndexOfAnyExceptInRange('0', '9') < 0;

    /// <summary>The id of a number.</summary>
    public static string Of(long id) => string.Create(CultureInfo.InvariantCulture, $"k{id}");

    /// <summary>The number of an id.</summary>
    /// <exception cref="LedgerException">It has not the form.</exception>
    public static long Number(string text) => IsId(text)
        ? long.Parse(text.AsSpan(1), CultureInfo.InvariantCulture)
        : throw new LedgerException($"{text}: is no id of an entity; write it as 'parley entities' shows it, such as k12");
}
