namespace Parley.Text.Reading.Languages;

/// <summary>The small words of <c>data/reading/languages.tsv</c>, with the languages that have them.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
internal sealed class LanguageWords
{
    private static readonly Entry[] None = [];

    private readonly Dictionary<string, Entry[]>.AlternateLookup<ReadOnlySpan<char>> _byWord;

    private LanguageWords(List<(string Key, string Value)> rows)
    {
        Languages = [.. rows.Select(r => r.Key).Distinct()];
        English = Languages.IndexOf(nameof(English));
        _byWord = rows.GroupBy(r => r.Key)
            .SelectMany(language => language.Select((row, place) => (row.Value, Entry: new Entry(Languages.IndexOf(language.Key), place))))
            .GroupBy(word => word.Value, word => word.Entry)
            .ToDictionary(g => g.Key, g => g.ToArray(), StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The table that is embedded in the library; read at its first use.</summary>
    public static LanguageWords Default { get; } = new(DataTable.Load("reading/languages.tsv"));

    /// <summary>Names of the languages, or of kin languages that stand together.</summary>
    public List<string> Languages { get; }

    /// <summary>Where English stands among them.</summary>
    public int English { get; }

    /// <summary>A word of one language.</summary>
    /// <param name="Language">The language, by its place in <see cref="Languages"/>.</param>
    /// <param name="Place">The word's place among that language's, below 64.</param>
    public readonly record struct Entry(int Language, int Place);

    /// <summary>The languages that have a word.</summary>
    /// <param name="word">In small letters.</param>
    public Entry[] LanguagesOf(ReadOnlySpan<char> word) => _byWord.TryGetValue(word, out var entries) ? entries : None;
}
