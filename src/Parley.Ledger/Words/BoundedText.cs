namespace Parley.Ledgers.Words;

/// <summary>Texts that are keys: databases index none of any length.</summary>
internal static class BoundedText
{
    private const int Longest = 300;
    private const int Kept = 250;

    /// <summary>The text; of a very long one the beginning, and a hash by which it differs from others.</summary>
    public static string Of(string text)
    {
        if (text.Length <= Longest) return text;
        var end = char.IsHighSurrogate(text[Kept - 1]) ? Kept - 1 : Kept;
        return $"{text[..end]}…{ContentHash.Of(text)}";
    }
}
