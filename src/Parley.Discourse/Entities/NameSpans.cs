using Parley.Language.Analysis;

namespace Parley.Discourse.Entities;

/// <summary>Mends where the recogniser's names begin and end.</summary>
/// <remarks>
/// A name goes on over a hyphen to the capitalised word beside it ("ABS-CBN", "Rolls-Royce"); "every", "each" and the like before a word are no part of a name, and a
/// number in Roman figures alone is none. Cost: linear in the names.
/// </remarks>
internal static class NameSpans
{
    private static readonly string[] Suffixes = ["-based", "-born", "-backed", "-led", "-run", "-owned", "-occupied", "-controlled", "-held", "-style"];

    /// <summary>The names of a text, in their order.</summary>
    public static List<EntitySpan> Of(AnalyzedText analysis)
    {
        var spans = new List<EntitySpan>(analysis.Entities.Length);
        foreach (var entity in analysis.Entities)
        {
            if (Mend(analysis, entity) is not { } mended) continue;
            if (spans.Count > 0 && mended.First < spans[^1].End) spans[^1] = spans[^1] with { Count = Math.Max(spans[^1].End, mended.End) - spans[^1].First };
            else spans.Add(mended);
        }
        return spans;
    }

    /// <summary>"Spokesperson Harry Roque" is Harry Roque, "Mayor Osei" is Osei: a role noun before a person's name is no part of it.</summary>
    public static EntitySpan WithoutRole(AnalyzedText analysis, EntitySpan entity, NameLore lore)
    {
        while (entity is { Kind: EntityKind.Person, Count: > 1 } && IsTitle(entity.First) && (entity.Count > 2 || IsSurname(entity.First + 1)))
            entity = entity with { First = entity.First + 1, Count = entity.Count - 1 };
        return entity;

        string Form(int token) => analysis.Segments.Form(token).ToString();
        bool IsTitle(int token) => IsWord(analysis, token) && lore.IsRole(Form(token)) && !lore.IsFirstName(Form(token));
        // Popes and kings are called by their given name ("Pope Francis"); a title behind a title is no name ("Lord President").
        bool IsSurname(int token) => IsWord(analysis, token) && !lore.IsRole(Form(token)) && !lore.IsFirstName(Form(token));
    }

    /// <summary>"Berlin" of "Berlin-based"; <c>null</c> for other names.</summary>
    public static string? BeforeSuffix(string name)
    {
        foreach (var suffix in Suffixes)
            if (name.Length > suffix.Length && name.EndsWith(suffix, StringComparison.Ordinal)) return name[..^suffix.Length];
        return null;
    }

    private static EntitySpan? Mend(AnalyzedText analysis, EntitySpan entity)
    {
        var (first, end) = (entity.First, entity.End);
        if (end - first > 1 && analysis.Segments.Form(first) is "Every" or "Each" or "Any" or "No" or "Some" or "Many" or "Several" or "Both" or "All") first++;
        if (first > entity.First && char.IsLower(analysis.Segments.Form(first)[0])) return null;
        if (end - first == 1 && IsRomanNumber(analysis.Segments.Form(first))) return null;
        while (first > 1 && IsJoined(analysis, first - 2)) first -= 2;
        while (end + 1 < analysis.Upos.Length && IsJoined(analysis, end - 1)) end += 2;
        return new EntitySpan(first, end - first, entity.Kind);
    }

    /// <summary>True for a capitalised word, a hyphen and a capitalised word without blanks between.</summary>
    private static bool IsJoined(AnalyzedText analysis, int token)
    {
        var tokens = analysis.Segments.Tokens;
        return token + 2 < tokens.Length && analysis.Segments.Form(token + 1) is "-" && tokens[token].Span.End == tokens[token + 1].Span.Start && tokens[token + 1].Span.End == tokens[token + 2].Span.Start
            && char.IsUpper(analysis.Segments.Form(token)[0]) && char.IsUpper(analysis.Segments.Form(token + 2)[0]);
    }

    private static bool IsWord(AnalyzedText analysis, int token) => char.IsUpper(analysis.Segments.Form(token)[0]);

    private static bool IsRomanNumber(ReadOnlySpan<char> word)
    {
        if (word.Length < 2) return false;
        foreach (var letter in word)
            if (letter is not ('I' or 'V' or 'X')) return false;
        return true;
    }
}
