using Parley.Records;

namespace Parley.Telling;

/// <summary>How a speaker stands to the words of a statement: whether they are put forward or, for instance, denied.</summary>
public static class Stance
{
    /// <summary>The article says that it was not said, thought, wanted or decided.</summary>
    public const string Negated = "negated";

    /// <summary>The speaker says that it is so, as another has said.</summary>
    public const string Confirms = "confirms";

    /// <summary>The speaker denies, rejects or disputes it.</summary>
    public const string Denies = "denies";

    /// <summary>The speaker doubts it.</summary>
    public const string Doubts = "doubts";

    /// <summary>The speaker refuses to do or say it.</summary>
    public const string Refuses = "refuses";

    private const string None = "none";

    private static readonly Dictionary<string, string> Table = TellingTable.Rows("stances.tsv").ToDictionary(row => row[0], row => row[1], StringComparer.Ordinal);

    /// <summary>The stance of a statement of a record; <c>null</c> where it is simply put forward.</summary>
    public static string? Of(Record record, Statement statement)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(statement);
        return Of(record.Words(statement.Cue), statement.Form, statement.Negated);
    }

    /// <summary>The stance that the words of saying tell; <c>null</c> where it is simply put forward.</summary>
    /// <param name="cue">The words of saying as they stand; <c>null</c> or empty for none.</param>
    /// <param name="form">The form of the statement. What is quoted word for word are the speaker's own words, whatever they deny.</param>
    /// <param name="isNegated">Whether the article says that it was not said.</param>
    public static string? Of(string? cue, string form, bool isNegated)
    {
        if (isNegated) return Negated;
        var words = Words(cue ?? "");
        string? first = null;
        for (var i = 0; i < words.Length; i++)
        {
            var stance = (i + 1 < words.Length ? Table.GetValueOrDefault(words[i] + " " + words[i + 1]) : null) ?? Table.GetValueOrDefault(words[i]);
            // "Did not deny": no stance; "refused to confirm": a refusal only.
            if (stance == None) return null;
            first ??= stance;
        }
        return form == "direct" && first != Confirms ? null : first;
    }

    /// <summary>Whether a speaker with this stance puts the words forward; not who denies, doubts or refuses them or did not say them.</summary>
    public static bool IsAffirmed(string? stance) => stance is null or Confirms;

    private static string[] Words(string cue) => [.. cue.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries)
        .Select(word => string.Concat(word.Where(char.IsLetter)).ToLowerInvariant()).Where(word => word.Length > 0)];
}
