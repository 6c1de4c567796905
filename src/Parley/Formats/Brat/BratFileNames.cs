using System.Globalization;
using System.Text;

namespace Parley.Formats.Brat;

/// <summary>Finds file names for the articles of a folder, safe on every system whatever the articles' ids hold.</summary>
/// <remarks>Not thread-safe. The same ids in the same order give the same names.</remarks>
public sealed class BratFileNames
{
    private const int Longest = 100;
    private const string Ending = ".txt";

    private readonly HashSet<string> _used = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>A name without ending that no article before has got: ASCII letters, digits, dots, hyphens and underscores.</summary>
    /// <param name="id">The article's id.</param>
    public string Next(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        var name = Safe(id.EndsWith(Ending, StringComparison.OrdinalIgnoreCase) ? id[..^Ending.Length] : id);
        var free = name;
        for (var i = 2; !_used.Add(free); i++) free = string.Create(CultureInfo.InvariantCulture, $"{name}-{i}");
        return free;
    }

    private static string Safe(string id)
    {
        var name = new StringBuilder(Math.Min(id.Length, Longest));
        foreach (var c in id.AsSpan(0, Math.Min(id.Length, Longest))) name.Append(char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.' ? c : '_');
        var trimmed = name.ToString().Trim('.');
        return trimmed.Length == 0 ? "article" : trimmed;
    }
}
