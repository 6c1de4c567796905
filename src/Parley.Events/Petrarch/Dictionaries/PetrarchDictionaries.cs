namespace Parley.Events.Petrarch.Dictionaries;

/// <summary>PETRARCH's dictionaries, loaded: actors, agents, verbs, discards, issues.</summary>
/// <remarks>Immutable once loaded, thread-safe. Loading costs one pass over the files; the production dictionaries take about 40 MB.</remarks>
public sealed class PetrarchDictionaries
{
    private readonly List<DictionaryProblem> _problems = [];
    private readonly List<DictionaryFileSummary> _files = [];

    private PetrarchDictionaries() { }

    /// <summary>What could not be used, in the order of the files.</summary>
    public IReadOnlyList<DictionaryProblem> Problems => _problems;

    /// <summary>The files that were read.</summary>
    public IReadOnlyList<DictionaryFileSummary> Files => _files;

    internal PhraseIndex<ActorEntry> Actors { get; } = new();

    internal PhraseIndex<AgentEntry> Agents { get; } = new();

    internal PhraseIndex<DiscardEntry> Discards { get; } = new();

    internal PhraseIndex<IssueEntry> Issues { get; } = new();

    internal VerbDictionary Verbs { get; } = new();

    /// <summary>Loads what a folder holds; files whose content is no dictionary are passed over.</summary>
    /// <param name="folder">The folder; its subfolders are not read.</param>
    /// <param name="wanted">Names of dictionaries that the records ask for. Where the folder has such files (the ending and a version number
    /// apart), the others of their kind are left out.</param>
    /// <exception cref="IOException">The folder or a file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder or a file may not be read.</exception>
    /// <exception cref="InvalidDataException">A file is damaged or too large.</exception>
    public static PetrarchDictionaries Load(string folder, IReadOnlyCollection<string>? wanted = null)
    {
        ArgumentNullException.ThrowIfNull(folder);
        var files = new List<LoadedFile>();
        foreach (var path in Directory.EnumerateFiles(folder).Where(DictionarySniffer.IsCandidate).Order(StringComparer.Ordinal))
        {
            var lines = DictionaryFile.Read(path);
            var name = Path.GetFileName(path);
            files.Add(new LoadedFile(name, DictionarySniffer.KindOf(name, lines), lines));
        }
        var dictionaries = new PetrarchDictionaries();
        foreach (var file in files.Where(file => file.Kind != DictionaryKind.None && IsChosen(file, files, wanted ?? []))) dictionaries.Read(file);
        return dictionaries;
    }

    /// <summary>Reads dictionaries from texts, each with its name and kind.</summary>
    internal static PetrarchDictionaries FromTexts(params (string Name, DictionaryKind Kind, string Text)[] texts)
    {
        var dictionaries = new PetrarchDictionaries();
        foreach (var (name, kind, text) in texts) dictionaries.Read(new LoadedFile(name, kind, DictionaryFile.Lines(text, name)));
        return dictionaries;
    }

    private sealed record LoadedFile(string Name, DictionaryKind Kind, List<DictionaryLine> Lines);

    private static bool IsChosen(LoadedFile file, List<LoadedFile> files, IReadOnlyCollection<string> wanted) =>
        IsWanted(file, wanted) || !files.Exists(other => other.Kind == file.Kind && IsWanted(other, wanted));

    // PETR.Validate.verbs.txt is met by PETR.Validate.verbs.2.0.txt.gz.
    private static bool IsWanted(LoadedFile file, IReadOnlyCollection<string> wanted) => wanted.Any(name =>
        file.Name.StartsWith(Path.GetFileNameWithoutExtension(name.Trim()) + ".", StringComparison.OrdinalIgnoreCase));

    private void Read(LoadedFile file)
    {
        var before = _problems.Count;
        var entries = ReadEntries(file);
        _files.Add(new DictionaryFileSummary(file.Name, file.Kind, entries, _problems.Count - before));
    }

    private int ReadEntries(LoadedFile file)
    {
        switch (file.Kind)
        {
            case DictionaryKind.Actors: return new ActorReader(Actors, _problems).Read(file.Lines);
            case DictionaryKind.Agents: return new AgentReader(Agents, _problems).Read(file.Lines);
            case DictionaryKind.Discards: return DiscardReader.Read(file.Lines, Discards, _problems);
            case DictionaryKind.Issues: return new IssueReader(Issues, _problems).Read(file.Lines);
            case DictionaryKind.Verbs:
                var had = Verbs.Verbs + Verbs.Patterns;
                new VerbReader(Verbs, _problems).Read(file.Lines);
                return Verbs.Verbs + Verbs.Patterns - had;
            default: return 0;
        }
    }
}
