using System.Collections.Concurrent;
using Parley.Text.Tables;

namespace Parley.Events.Lexicon;

/// <summary>The inflected forms of an English word, regular by rule and irregular by table.</summary>
/// <remarks>
/// It generates rather than analyses: forms that do not exist ("informations") do no harm where words of a text are looked up among them.
/// Every word is taken for a noun and a verb. What was asked for is kept, since tables ask for the same words many times. Thread-safe.
/// </remarks>
public sealed class Inflections
{
    private readonly Dictionary<string, List<string>> _irregular = new(StringComparer.Ordinal);

    private readonly ConcurrentDictionary<string, string[]> _known = new(StringComparer.Ordinal);

    private Inflections() { }

    /// <summary>Reads <c>irregular-verbs.tsv</c> and <c>irregular-nouns.tsv</c> of a folder.</summary>
    /// <exception cref="TableFormatException">A file is missing or has a fault.</exception>
    public static Inflections Load(string folder)
    {
        var inflections = new Inflections();
        foreach (var row in TsvTable.Load(Path.Combine(folder, "irregular-verbs.tsv"), 3)) inflections.Add(row[0], row[1], row[2]);
        foreach (var row in TsvTable.Load(Path.Combine(folder, "irregular-nouns.tsv"), 2)) inflections.Add(row[1], row[0]);
        return inflections;
    }

    /// <summary>The word itself and its forms, each once, in lower case.</summary>
    public IReadOnlyCollection<string> Of(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        return _known.GetOrAdd(word, Generate);
    }

    private string[] Generate(string word)
    {
        var forms = new HashSet<string>(StringComparer.Ordinal) { word, Sibilant(word) + "s" };
        var stem = word.EndsWith('e') ? word[..^1] : word;
        var past = word.EndsWith('y') && !IsVowel(word, word.Length - 2) ? word[..^1] + "i" : stem;
        forms.Add(past + "ed");
        forms.Add((word.EndsWith("ie", StringComparison.Ordinal) ? word[..^2] + "y" : word.EndsWith("ee", StringComparison.Ordinal) ? word : stem) + "ing");
        if (Doubles(word))
        {
            forms.Add(word + word[^1] + "ed");
            forms.Add(word + word[^1] + "ing");
        }
        if (_irregular.TryGetValue(word, out var irregular)) forms.UnionWith(irregular);
        return [.. forms];
    }

    private void Add(string word, params ReadOnlySpan<string> forms)
    {
        if (!_irregular.TryGetValue(word, out var list)) _irregular.Add(word, list = []);
        foreach (var form in forms) list.AddRange(form.Split('/', StringSplitOptions.TrimEntries));
    }

    private static string Sibilant(string word)
    {
        if (word.EndsWith('y') && !IsVowel(word, word.Length - 2)) return word[..^1] + "ie";
        return word.EndsWith('s') || word.EndsWith('x') || word.EndsWith('z') || word.EndsWith('o')
            || word.EndsWith("ch", StringComparison.Ordinal) || word.EndsWith("sh", StringComparison.Ordinal) ? word + "e" : word;
    }

    private static bool Doubles(string word) => word.Length > 2 && !IsVowel(word, word.Length - 1) && word[^1] is not ('w' or 'x' or 'y')
        && IsVowel(word, word.Length - 2) && !IsVowel(word, word.Length - 3);

    private static bool IsVowel(string word, int at) => at >= 0 && word[at] is 'a' or 'e' or 'i' or 'o' or 'u';
}
