using Parley.Ledgers.Words;

namespace Parley.Ledgers.Linking;

/// <summary>A statement as the linker compares it.</summary>
internal sealed class ComparedStatement
{
    private const int Window = 2;
    private const int MostKeys = 120;
    private const int FewStems = 8;

    public ComparedStatement(long id, string content, string form, string? speaker, string? date)
    {
        Id = id;
        Words = Folding.Words(content);
        Quoted = form switch { "direct" => Words, "mixed" => Folding.Words(Quotes.Inside(content)), _ => [] };
        Stems = [.. Ledgers.Words.Stems.Of(Words)];
        Speaker = [.. Folding.Words(speaker ?? "").Where(word => !Ledgers.Words.Stems.IsFunctionWord(word))];
        IsNegative = Words.Any(Negations.Contains);
        Day = DateOnly.TryParseExact(date, "yyyy-MM-dd", out var day) ? day : null;
    }

    public long Id { get; }

    /// <summary>All words, folded.</summary>
    public IReadOnlyList<string> Words { get; }

    /// <summary>The words between quotation marks.</summary>
    public IReadOnlyList<string> Quoted { get; }

    /// <summary>What it is about.</summary>
    public IReadOnlyList<string> Stems { get; }

    /// <summary>The words of the speaker's name; none when nobody or a pronoun is given.</summary>
    public IReadOnlyList<string> Speaker { get; }

    /// <summary>Whether a word of negation stands in it.</summary>
    public bool IsNegative { get; }

    /// <summary>The day of the report, when it is known to the day.</summary>
    public DateOnly? Day { get; }

    /// <summary>Hashes by which statements that are the same find each other; they share some.</summary>
    /// <remarks>
    /// Pairs of stems that stand at most two apart, in either order; of short quotations also every four words in a row, since a cut may
    /// leave them a single stem.
    /// </remarks>
    public List<long> Keys()
    {
        var keys = new HashSet<long>();
        for (var i = 0; i < Stems.Count; i++)
            for (var j = i + 1; j <= Math.Min(i + Window, Stems.Count - 1) && keys.Count < MostKeys; j++)
                if (Stems[i] != Stems[j])
                    keys.Add((long)(string.CompareOrdinal(Stems[i], Stems[j]) < 0 ? StableHash.Of(Stems[i], Stems[j]) : StableHash.Of(Stems[j], Stems[i])));
        if (Stems.Count <= FewStems)
            for (var i = 0; i + 4 <= Quoted.Count && keys.Count < MostKeys; i++)
                keys.Add((long)StableHash.Of(Quoted[i], Quoted[i + 1], Quoted[i + 2], Quoted[i + 3]));
        return [.. keys];
    }

    private static readonly HashSet<string> Negations = EmbeddedTable.Rows("negations.tsv").Select(row => row[0]).ToHashSet(StringComparer.Ordinal);
}
