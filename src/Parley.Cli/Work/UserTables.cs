namespace Parley.Cli.Work;

/// <summary>What a user lays over the project's tables.</summary>
/// <param name="Lexicons">Files in the format of <c>data/events/actions</c>.</param>
/// <param name="Actors">Folders of tables like those of <c>data/actors</c>.</param>
internal sealed record UserTables(IReadOnlyList<string> Lexicons, IReadOnlyList<string> Actors)
{
    /// <summary>True when the user has none.</summary>
    public bool IsEmpty => Lexicons.Count == 0 && Actors.Count == 0;

    /// <summary>Refuses what is not there, and tables of actors that nothing would read.</summary>
    /// <exception cref="UsageException">A file or folder is missing, or a folder holds no table of actors or one of an unknown name.</exception>
    public void Check()
    {
        foreach (var file in Lexicons)
            if (!File.Exists(file)) throw new UsageException($"--lexicon {file}: there is no such file");
        foreach (var folder in Actors) CheckActors(folder);
    }

    /// <summary>True when a table of the user's is at fault.</summary>
    /// <param name="message">One fault a line, each beginning with its file.</param>
    public bool AreAtFault(string message) =>
        message.Split('\n').Any(line => Lexicons.Concat(Actors).Any(path => line.StartsWith(path, StringComparison.Ordinal)));

    private static void CheckActors(string folder)
    {
        if (!Directory.Exists(folder)) throw new UsageException($"--actors {folder}: there is no such folder");
        var known = Names(Path.Combine(new InstalledFiles().Data, "actors"));
        var given = Names(folder);
        if (given.Find(name => !known.Contains(name)) is { } other)
            throw new UsageException($"--actors {folder}: {other} is no table of actors; they are {string.Join(", ", known)}");
        if (given.Count == 0) throw new UsageException($"--actors {folder}: holds no table of actors; they are {string.Join(", ", known)}");
    }

    private static List<string> Names(string folder) =>
        [.. Directory.EnumerateFiles(folder, "*.tsv").Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];
}
