using Parley.Ledgers.Words;

namespace Parley.Ledgers.Linking;

/// <summary>A statement as the linker compares it.</summary>
internal sealed class ComparedStatement
{
    private const int Window = 2;
    private const int MostKeys = 120;
    private const int FewWords = 40;

    /// <param name="id">Its number.</param>
    /// <param name="content">What is said.</param>
    /// <param name="form"><c>direct</c>, <c>indirect</c> or <c>mixed</c>.</param>
    /// <param name="speaker">The speaker's name.</param>
    /// <param name="known">The number of the known entity that the speaker is; 0 where it is not known.</param>
    /// <param name="date">The day of the report.</param>
    public ComparedStatement(long id, string content, string form, string? speaker, long known, string? date)
    {
        Id = id;
        Words = Folding.Words(content);
        Quoted = form switch { "direct" => Words, "mixed" => Folding.Words(Quotes.Inside(content)), _ => [] };
        Stems = [.. Ledgers.Words.Stems.Of(Words)];
        Speaker = SpeakerWords.Of(speaker);
        Known = known;
        Numbers = Words.Where(word => char.IsAsciiDigit(word[0]) && word.AsSpan().ContainsAnyExcept('0')).ToHashSet(StringComparer.Ordinal);
        Names = NamesOf(content);
        IsNegative = Words.Any(Negations.Contains);
        Day = DayOf(date);
    }

    public long Id { get; }

    /// <summary>All words, folded.</summary>
    public IReadOnlyList<string> Words { get; }

    /// <summary>The words between quotation marks.</summary>
    public IReadOnlyList<string> Quoted { get; }

    /// <summary>What it is about.</summary>
    public IReadOnlyList<string> Stems { get; }

    /// <summary>The stems of words that are written with a capital although they do not begin the statement: whom it is about, not what it says.</summary>
    public IReadOnlySet<string> Names { get; }

    /// <summary>The words that tell the speaker from others; none when nobody or a pronoun is given.</summary>
    public IReadOnlyList<string> Speaker { get; }

    /// <summary>The number of the known entity that the speaker is; 0 where it is not known.</summary>
    public long Known { get; }

    /// <summary>The words that begin with a digit; the zeros of "775,000" are none.</summary>
    public IReadOnlySet<string> Numbers { get; }

    /// <summary>Whether a word of negation stands in it.</summary>
    public bool IsNegative { get; }

    /// <summary>The day of the report, when it is known to the day.</summary>
    public DateOnly? Day { get; }

    /// <summary>Hashes by which statements that are the same find each other; they share some.</summary>
    /// <remarks>
    /// Pairs of stems that stand at most two apart, in either order; of what is quoted also every four words in a row that say something,
    /// since a cut may leave a single stem, and the rest of a sentence may hang on it. Of long quotations the pairs are enough.
    /// </remarks>
    public List<long> Keys()
    {
        var keys = new HashSet<long>();
        for (var i = 0; i < Stems.Count; i++)
            for (var j = i + 1; j <= Math.Min(i + Window, Stems.Count - 1) && keys.Count < MostKeys; j++)
                if (Stems[i] != Stems[j])
                    keys.Add((long)(string.CompareOrdinal(Stems[i], Stems[j]) < 0 ? StableHash.Of(Stems[i], Stems[j]) : StableHash.Of(Stems[j], Stems[i])));
        for (var i = 0; i + 4 <= Math.Min(Quoted.Count, FewWords) && keys.Count < MostKeys; i++)
            if (IsTelling(i))
                keys.Add((long)StableHash.Of(Quoted[i], Quoted[i + 1], Quoted[i + 2], Quoted[i + 3]));
        return [.. keys];
    }

    /// <summary>The day of a date; <c>null</c> when it is not known to the day.</summary>
    public static DateOnly? DayOf(string? date) => DateOnly.TryParseExact(date, "yyyy-MM-dd", out var day) ? day : null;

    private bool IsTelling(int start)
    {
        for (var i = start; i < start + 4; i++)
            if (!Ledgers.Words.Stems.IsFunctionWord(Quoted[i])) return true;
        return false;
    }

    private static HashSet<string> NamesOf(string content)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        var isFirst = true;
        foreach (var range in content.AsSpan().SplitAny(Gaps))
        {
            var word = content.AsSpan(range).TrimStart(Marks);
            if (word.IsEmpty) continue;
            if (!isFirst && char.IsUpper(word[0])) names.UnionWith(Ledgers.Words.Stems.Of(Folding.Words(word)));
            isFirst = word[^1] is '.' or '?' or '!' && word.Length > 3;
        }
        return names;
    }

    private const string Gaps = " \t\n\u00A0-–—";
    private const string Marks = "\"'“”‘’«»„([";

    private static readonly HashSet<string> Negations = EmbeddedTable.Rows("negations.tsv").Select(row => row[0]).ToHashSet(StringComparer.Ordinal);
}
