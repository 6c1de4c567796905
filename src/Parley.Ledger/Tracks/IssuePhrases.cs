using Dapper;
using Parley.Ledgers.Storage;
using Parley.Ledgers.Words;

namespace Parley.Ledgers.Tracks;

/// <summary>Tells which phrases of a move can be what it is about: things and territories, but nobody who acts and no venue.</summary>
/// <remarks>Immutable after construction; cost: one pass over the entities of the ledger.</remarks>
internal sealed class IssuePhrases
{
    private static readonly HashSet<string> OutletWords = EmbeddedTable.Rows("outlet-words.tsv").Select(row => row[0]).ToHashSet(StringComparer.Ordinal);

    private static readonly HashSet<string> FunctionWords = EmbeddedTable.Rows("function-words.tsv").Select(row => row[0]).ToHashSet(StringComparer.Ordinal);

    private readonly HashSet<string> _actors;

    /// <summary>Learns who acts: people with a country or role, and bodies. What articles mostly take for a place is one.</summary>
    public IssuePhrases(Database database) => _actors = database.Connection
        .Query<(string Name, string Type, long IsPlaced, long Count)>("""
            SELECT name AS Name, type AS Type, CAST(MAX(CASE WHEN country IS NULL AND role IS NULL THEN 0 ELSE 1 END) AS BIGINT) AS IsPlaced, COUNT(*) AS Count
            FROM entity WHERE type IN ('person', 'organization', 'place') GROUP BY name, type
            """)
        .GroupBy(row => row.Name, StringComparer.Ordinal)
        .Select(rows => rows.OrderByDescending(row => row.Count).ThenBy(row => row.Type, StringComparer.Ordinal).First())
        .Where(row => row.Type == "organization" || (row is { Type: "person", IsPlaced: > 0 }))
        .SelectMany(row => new[] { Folding.Line(row.Name), row.Type == "person" ? Folding.Words(row.Name).LastOrDefault("") : "" })
        .Where(name => name.Length > 0).ToHashSet(StringComparer.Ordinal);

    /// <summary>The phrases that can name an issue, in their order.</summary>
    public IEnumerable<string> Of(IEnumerable<string> phrases, string evidence) => 
        phrases.SelectMany(Pieces).Distinct(StringComparer.Ordinal).Where(phrase => phrase.Length > 0 && CanBe(phrase, evidence)).Select(phrase => Whole(phrase, evidence));

    // "Sadat's request for a gesture of good will": what each noun of the phrase names, since other articles word it otherwise.
    private static IEnumerable<string> Pieces(string phrase)
    {
        var piece = new List<string>();
        foreach (var word in phrase.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (FunctionWords.Contains(Folding.Line(word)))
            {
                if (piece.Count > 0) yield return string.Join(' ', piece);
                piece.Clear();
            }
            else if (word.EndsWith("'s", StringComparison.Ordinal) || word.EndsWith("’s", StringComparison.Ordinal) || word.EndsWith("s'", StringComparison.Ordinal) || word.EndsWith("s’", StringComparison.Ordinal)) piece.Clear();
            else piece.Add(word.Trim(','));
        }
        if (piece.Count > 0) yield return string.Join(' ', piece);
    }

    private bool CanBe(string phrase, string evidence)
    {
        if (!char.IsUpper(phrase[0])) return true;
        var words = Folding.Words(phrase);
        var line = string.Join(' ', words);
        return words.Count > 0 && !Countries.IsName(line) && !_actors.Contains(line) && !OutletWords.Contains(words[^1]) && !IsVenueOrPart(phrase, evidence);
    }

    // Of "self-determination" the second half.
    private static string Whole(string phrase, string evidence)
    {
        var end = evidence.IndexOf("-" + phrase, StringComparison.Ordinal);
        var start = end;
        while (start > 0 && char.IsLetter(evidence[start - 1])) start--;
        return start < end ? evidence[start..end] + "-" + phrase : phrase;
    }

    // "at Ismailia", "Ismailia on 25 December"; of "Camp David" and "Menachem Begin" one word.
    private static bool IsVenueOrPart(string phrase, string evidence)
    {
        var at = evidence.IndexOf(phrase, StringComparison.Ordinal);
        if (at <= 0) return at == 0;
        var before = evidence[..at].TrimEnd().Split(' ')[^1];
        var after = evidence[(at + phrase.Length)..].TrimStart(' ');
        if (before is "at" or "At") return true;
        return !phrase.Contains(' ', StringComparison.Ordinal) && evidence[at - 1] == ' '
            && ((IsNameWord(before) && evidence.IndexOf(before, StringComparison.Ordinal) > 0) || (after.Length > 1 && IsNameWord(after.Split(' ')[0])));
    }

    private static bool IsNameWord(string word) => word.Length > 1 && char.IsUpper(word[0]) && word.All(char.IsLetter);
}
