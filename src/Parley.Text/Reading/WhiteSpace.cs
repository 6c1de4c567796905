using System.Text;

namespace Parley.Text.Reading;

/// <summary>White space in metadata.</summary>
internal static class WhiteSpace
{
    /// <summary>The value with every run of white space and control characters made one space, and none at the ends.</summary>
    public static string Reduce(string value)
    {
        var result = new StringBuilder(value.Length);
        foreach (var c in value)
            if (!char.IsWhiteSpace(c) && !char.IsControl(c)) result.Append(c);
            else if (result.Length > 0 && result[^1] != ' ') result.Append(' ');
        return result.ToString().TrimEnd(' ');
    }
}
