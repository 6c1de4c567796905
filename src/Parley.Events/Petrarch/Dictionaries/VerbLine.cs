namespace Parley.Events.Petrarch.Dictionaries;

/// <summary>The parts of a verb's line: <c>NAME {FORMS} [CODE]</c>, in either order of the last two.</summary>
/// <param name="Name">The verb as written; a <c>+</c> marks which of several words is the verb.</param>
/// <param name="Listed">The forms in braces; null when there are no braces.</param>
/// <param name="Code">What stands in brackets; null when there are none.</param>
internal sealed record VerbLine(string Name, string[]? Listed, string? Code)
{
    /// <summary>Takes a line apart; null when a bracket stays open.</summary>
    public static VerbLine? Parse(string text)
    {
        if (!TryCut(ref text, '{', '}', out var forms) || !TryCut(ref text, '[', ']', out var code)) return null;
        return new VerbLine(text.Trim(), forms?.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries), code?.Trim());
    }

    /// <summary>All forms: the verb's word, and the words that must stand right before and after it.</summary>
    /// <remarks>Without braces, the regular ones; with empty ones, the name alone.</remarks>
    public IEnumerable<(string Form, string[] Before, string[] After)> Forms()
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var listed in (Listed ?? []).Prepend(Name))
        {
            if (!TrySplit(listed, out var verb, out var before, out var after)) continue;
            foreach (var form in Listed is null ? VerbForms.Regular(verb) : [verb])
                if (seen.Add($"{string.Join('_', before)}+{form}+{string.Join('_', after)}"))
                    yield return (form, before, after);
        }
    }

    private static bool TryCut(ref string text, char open, char close, out string? inside)
    {
        inside = null;
        var start = text.IndexOf(open, StringComparison.Ordinal);
        if (start < 0) return true;
        var end = text.IndexOf(close, start);
        if (end < 0) return false;
        inside = text[(start + 1)..end];
        text = text.Remove(start, end + 1 - start);
        return true;
    }

    private static bool TrySplit(string name, out string verb, out string[] before, out string[] after)
    {
        (verb, before, after) = ("", [], []);
        var mark = name.IndexOf('+', StringComparison.Ordinal);
        var words = PhraseWords.Of(mark < 0 ? name : name.AsSpan(mark));
        if (words.Length == 0) return false;
        if (mark > 0) before = PhraseWords.Of(name.AsSpan(0, mark));
        (verb, after) = (words[0], words[1..]);
        return true;
    }
}
