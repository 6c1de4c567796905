namespace Parley.Tests.Specs;

/// <summary>Where the specs lie: <c>tests/specs</c> of the checkout that the tests were built in.</summary>
public static class SpecFolder
{
    /// <summary>The files of one folder of specs, in order of name, its README apart.</summary>
    /// <exception cref="DirectoryNotFoundException">The tests do not run inside a checkout.</exception>
    public static IReadOnlyList<string> Files(string folder) =>
        [.. Directory.GetFiles(Path.Combine(Root(), "tests", "specs", folder), "*.md").Where(IsSpec).Order(StringComparer.Ordinal)];

    /// <summary>The names of these files, for tests that run once for each.</summary>
    public static TheoryData<string> Names(string folder) => [.. Files(folder).Select(path => Path.GetFileName(path))];

    /// <summary>The file of this name.</summary>
    public static string File(string folder, string name) => Path.Combine(Root(), "tests", "specs", folder, name);

    private static bool IsSpec(string path) => !Path.GetFileName(path).Equals("README.md", StringComparison.Ordinal);

    private static string Root()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (System.IO.File.Exists(Path.Combine(folder.FullName, "Parley.slnx")))
                return folder.FullName;
        throw new DirectoryNotFoundException("no Parley.slnx above the tests' folder");
    }
}
