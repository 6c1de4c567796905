using Parley.Text;

namespace Parley.Bench;

/// <summary>The texts that the benchmarks read: the dispatches of samples/, found by walking up from the program.</summary>
internal static class Corpus
{
    /// <summary>Every plain-text dispatch, in the order of the files' names.</summary>
    public static Article[] Dispatches { get; } = Read();

    /// <summary>The repository's root.</summary>
    public static string Root { get; } = FindRoot();

    private static Article[] Read()
    {
        var files = Directory.GetFiles(Path.Combine(FindRoot(), "samples"), "*.txt");
        Array.Sort(files, StringComparer.Ordinal);
        return [.. files.Select(file => new Article { Id = Path.GetFileName(file), Text = File.ReadAllText(file) })];
    }

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "Parley.slnx")))
                return folder.FullName;
        throw new DirectoryNotFoundException("The benchmarks must run inside a checkout of the repository: Parley.slnx was not found above the program.");
    }
}
