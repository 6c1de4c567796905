namespace Parley.Events.Petrarch.Dictionaries;

/// <summary>The codes of a verb or pattern: <c>040:043</c> is 040 from source to target and 043 back.</summary>
/// <param name="Forward">From source to target; empty for none.</param>
/// <param name="Backward">From target to source; empty for none.</param>
internal readonly record struct EventCodes(string Forward, string Backward)
{
    /// <summary>No event.</summary>
    public static EventCodes None { get; } = new("", "");

    /// <summary>True when there is no code at all: PETRARCH's <c>[---]</c>.</summary>
    public bool IsNone => string.IsNullOrEmpty(Forward) && string.IsNullOrEmpty(Backward);

    /// <summary>True for a statement, CAMEO's 01: what is said may be an event of its own.</summary>
    public bool IsStatement => Forward.StartsWith("01", StringComparison.Ordinal);

    /// <summary>True for CAMEO's 04, people who meet or talk.</summary>
    public bool IsMeeting => Forward.StartsWith("04", StringComparison.Ordinal);

    /// <summary>True for CAMEO's 03 to 08, cooperation in word and deed.</summary>
    public bool IsCooperation => Forward.Length > 1 && Forward[0] == '0' && Forward[1] is >= '3' and <= '8';

    /// <summary>Reads a code; the three signs of nothing (<c>---</c>, <c>+++</c>, <c>###</c>) give <see cref="None"/>.</summary>
    public static bool TryParse(string text, out EventCodes codes)
    {
        codes = None;
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        var (forward, backward) = colon < 0 ? (text.Trim(), "") : (text[..colon].Trim(), text[(colon + 1)..].Trim());
        if (forward.Length == 0 && backward.Length == 0) return false;
        if (!TryPart(ref forward) || !TryPart(ref backward)) return false;
        codes = new EventCodes(forward, backward);
        return true;
    }

    private static bool TryPart(ref string part)
    {
        if (CodeText.IsNull(part)) part = "";
        return part.Length == 0 || (char.IsAsciiDigit(part[0]) && part.All(char.IsAsciiLetterOrDigit));
    }
}
