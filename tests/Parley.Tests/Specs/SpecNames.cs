using System.Text.RegularExpressions;

namespace Parley.Tests.Specs;

/// <summary>Decides whether two names may be the same person or body.</summary>
/// <remarks>
/// The same rule as in the project's outside scorers: case, punctuation and small words aside, one name's words must all be words
/// of the other, so that "Brandt" will do for "Nadia Brandt". It is lenient; specs should give names that tell people apart.
/// </remarks>
public static partial class SpecNames
{
    private static readonly HashSet<string> Small = ["the", "a", "an", "of", "s"];

    /// <summary>True when one name's words are contained in the other's.</summary>
    public static bool Same(string left, string right)
    {
        var (a, b) = (Words(left), Words(right));
        return a.Count > 0 && b.Count > 0 && (a.IsSubsetOf(b) || b.IsSubsetOf(a));
    }

    private static HashSet<string> Words(string name) =>
        [.. Word().Matches(name.ToLowerInvariant()).Select(word => word.Value).Where(word => !Small.Contains(word))];

    [GeneratedRegex(@"[\p{L}\p{Nd}]+")]
    private static partial Regex Word();
}
