namespace Parley.Events.Petrarch.Dictionaries;

/// <summary>The bracketed parts of a dictionary's lines.</summary>
internal static class CodeText
{
    /// <summary>The contents of all <c>[...]</c> in a line, trimmed, and the text before the first of them.</summary>
    /// <param name="text">The line.</param>
    /// <param name="codes">Gets the contents.</param>
    /// <returns>The text before; null when a bracket is not closed.</returns>
    public static string? Split(string text, List<string> codes)
    {
        var first = text.IndexOf('[', StringComparison.Ordinal);
        if (first < 0) return text.Trim();
        for (var open = first; open >= 0; open = text.IndexOf('[', open + 1))
        {
            var close = text.IndexOf(']', open);
            if (close < 0) return null;
            codes.Add(text[(open + 1)..close].Trim());
        }
        return text[..first].Trim();
    }

    /// <summary>True for a code that stands for nothing: <c>---</c>, <c>###</c>, <c>+++</c>.</summary>
    public static bool IsNull(string code) => code.Length > 0 && code.AsSpan().IndexOfAnyExcept("-#+") < 0;
}
