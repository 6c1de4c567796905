using System.Text;

namespace Parley.Ledgers.Linking;

/// <summary>Tells what stands between quotation marks.</summary>
/// <remarks>Double marks of any form, and single curly ones that open a word. A quotation ends with its paragraph at the latest.</remarks>
internal static class Quotes
{
    /// <summary>The text outside quotation marks.</summary>
    public static string Outside(string text) => Part(text, inside: false);

    /// <summary>The text inside quotation marks.</summary>
    public static string Inside(string text) => Part(text, inside: true);

    private static string Part(string text, bool inside)
    {
        var part = new StringBuilder(text.Length);
        var close = '\0';
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c == '\n') close = '\0';
            if (close == '\0' && ClosingOf(text, i) is var mark and not '\0') close = mark;
            else if (close != '\0' && IsClosing(text, i, close)) close = '\0';
            else
            {
                if (close != '\0' == inside) part.Append(c);
                continue;
            }
            part.Append(' ');
        }
        return part.ToString();
    }

    private static char ClosingOf(string text, int at) => text[at] switch
    {
        '“' or '„' => '”',
        '«' => '»',
        '"' => '"',
        '‘' when at == 0 || !char.IsLetterOrDigit(text[at - 1]) => '’',
        '\'' when (at == 0 || char.IsWhiteSpace(text[at - 1]) || text[at - 1] == '(') && at + 1 < text.Length && char.IsLetter(text[at + 1]) => '\'',
        _ => '\0',
    };

    private static bool IsClosing(string text, int at, char close)
    {
        if (text[at] != close && !(close == '”' && text[at] == '“')) return false;
        // An apostrophe inside a word closes nothing.
        return close is not ('’' or '\'') || at + 1 >= text.Length || !char.IsLetterOrDigit(text[at + 1]);
    }
}
