namespace Parley.Language.Lemmas;

/// <summary>Exceptions and suffix rules for one pair of tags and one case.</summary>
internal sealed class LemmaTable(
    Dictionary<string, string> exceptions, Dictionary<string, LemmaEdit> rules, int longestSuffix, LemmaTable? small)
{
    private readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> _exceptions =
        exceptions.GetAlternateLookup<ReadOnlySpan<char>>();

    private readonly Dictionary<string, LemmaEdit>.AlternateLookup<ReadOnlySpan<char>> _rules =
        rules.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The lemma of a form whose apostrophes are straight.</summary>
    public string Lemma(ReadOnlySpan<char> form)
    {
        Span<char> lower = stackalloc char[form.Length];
        form.ToLowerInvariant(lower);
        if (_exceptions.TryGetValue(lower, out var lemma)) return lemma;
        for (var length = Math.Min(longestSuffix, lower.Length); length >= 0; length--)
        {
            if (!_rules.TryGetValue(lower[^length..], out var edit)) continue;
            if (edit.Defers) return small is null ? lower.ToString() : small.Lemma(lower);
            if (form.Length > edit.Strip) return edit.Apply(form);
        }
        return lower.ToString();
    }
}
