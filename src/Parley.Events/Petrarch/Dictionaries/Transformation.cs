namespace Parley.Events.Petrarch.Dictionaries;

/// <summary>A rule for an event told by another verb: <c>a (b . ATTACK) SAY = a b 112</c>, "a says that b attacks" is 112 from a to b.</summary>
/// <remarks>A party is a letter, the same letter for the same code; <c>.</c> is anybody or nobody, <c>_</c> nobody or the teller.</remarks>
/// <param name="Teller">The outer source.</param>
/// <param name="InnerSource">Who acts in what is told.</param>
/// <param name="InnerTarget">On whom.</param>
/// <param name="InnerVerb">The verb told; null for any (<c>Q</c>).</param>
/// <param name="IsFuture">True for <c>WILL_</c>: only what is to come.</param>
/// <param name="OuterVerb">The verb that tells.</param>
/// <param name="Source">Source of the event that is coded.</param>
/// <param name="Target">Target of the event that is coded.</param>
/// <param name="Code">Its code; null for that of the inner event (<c>Q</c>).</param>
/// <param name="Text">The rule as written.</param>
/// <param name="Place">Where it stands.</param>
internal sealed record Transformation(
    string Teller, string InnerSource, string InnerTarget, string? InnerVerb, bool IsFuture, string OuterVerb,
    string Source, string Target, string? Code, string Text, DictionaryPlace Place)
{
    private const string Any = "Q";
    private const string Future = "WILL_";

    /// <summary>Parses a line that begins with <c>~</c>; null when it is none.</summary>
    public static Transformation? Parse(DictionaryLine line)
    {
        var spaced = line.Text.TrimStart('~').Replace("(", " ( ", StringComparison.Ordinal).Replace(")", " ) ", StringComparison.Ordinal);
        var t = spaced.Replace("=", " = ", StringComparison.Ordinal).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        if (t is not [var teller, "(", var source, var target, var verb, ")", var outer, "=", var a, var b, var code]) return null;
        if (!IsParty(teller) || !IsParty(source) || !IsParty(target) || !IsLetter(a) || !IsLetter(b)) return null;
        var isKnown = Letters(teller, source, target).Contains(a) && Letters(teller, source, target).Contains(b);
        if (!isKnown || (code != Any && !EventCodes.TryParse(code, out _))) return null;
        var isFuture = verb.StartsWith(Future, StringComparison.Ordinal);
        var inner = isFuture ? verb[Future.Length..] : verb;
        return new Transformation(teller, source, target, inner == Any ? null : inner, isFuture, outer, a, b, code == Any ? null : code, line.Text.Trim(), line.Place);
    }

    private static bool IsLetter(string party) => party.Length == 1 && char.IsAsciiLetterLower(party[0]);

    private static bool IsParty(string party) => party is "." or "_" || IsLetter(party);

    private static HashSet<string> Letters(params string[] parties) => [.. parties.Where(IsLetter)];
}
