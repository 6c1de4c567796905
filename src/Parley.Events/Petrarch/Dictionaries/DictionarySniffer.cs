using System.Text.RegularExpressions;

namespace Parley.Events.Petrarch.Dictionaries;

/// <summary>Tells what a dictionary holds, by its lines; by its name only where they leave it open.</summary>
internal static partial class DictionarySniffer
{
    private const int Looked = 20_000;

    /// <summary>The kind of a file.</summary>
    /// <param name="name">The file's name.</param>
    /// <param name="lines">Its lines.</param>
    public static DictionaryKind KindOf(string name, List<DictionaryLine> lines)
    {
        int agents = 0, codes = 0, others = 0;
        foreach (var (text, _) in lines.Take(Looked))
        {
            if (string.IsNullOrWhiteSpace(text)) continue;
            if (text.StartsWith("<ISSUE", StringComparison.OrdinalIgnoreCase)) return DictionaryKind.Issues;
            if (BlockLine().IsMatch(text)) return DictionaryKind.Verbs;
            if (text.Contains("[~", StringComparison.Ordinal) || text.Contains("~]", StringComparison.Ordinal)) agents++;
            else if (text.Contains('[', StringComparison.Ordinal)) codes++;
            else others++;
        }
        if (agents > codes) return DictionaryKind.Agents;
        if (codes > 0) return DictionaryKind.Actors;
        return others > 0 && name.Contains("discard", StringComparison.OrdinalIgnoreCase) ? DictionaryKind.Discards : DictionaryKind.None;
    }

    /// <summary>True for a file that may be a dictionary: not hidden, and text by its ending.</summary>
    public static bool IsCandidate(string path)
    {
        var name = Path.GetFileName(path);
        if (name.EndsWith(".gz", StringComparison.OrdinalIgnoreCase)) name = name[..^3];
        return name[0] != '.' && Path.GetExtension(name).ToLowerInvariant() is ".txt" or ".dic" or ".actors" or ".agents" or ".verbs" or "";
    }

    [GeneratedRegex(@"^---\s.*\[.*\]\s*---", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex BlockLine();
}
