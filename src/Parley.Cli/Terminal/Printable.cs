using System.Text;

namespace Parley.Cli.Terminal;

/// <summary>Makes words from outside safe to show on a terminal.</summary>
internal static class Printable
{
    /// <summary>One line with single spaces; control characters, which could steer the terminal, are left out.</summary>
    public static string OneLine(ReadOnlySpan<char> text)
    {
        var line = new StringBuilder(text.Length);
        foreach (var c in text)
            if (char.IsWhiteSpace(c))
            {
                if (line.Length > 0 && line[^1] != ' ') line.Append(' ');
            }
            else if (!char.IsControl(c)) line.Append(c);
        while (line.Length > 0 && line[^1] == ' ') line.Length--;
        return line.ToString();
    }
}
