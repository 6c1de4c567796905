namespace Parley.Tests.Specs;

/// <summary>Where the specs lie: <c>tests/specs</c> of the checkout that the tests were built in.</summary>
public static class SpecFolder
{
    /// <summary>The files of statement specs, in order of name.</summary>
    /// <exception cref="DirectoryNotFoundException">The tests do not run inside a checkout.</exception>
    public static IReadOnlyList<string> StatementFiles() =>
        [.. Directory.GetFiles(Path.Combine(Root(), "tests", "specs", "statements"), "*.md").Order(StringComparer.Ordinal)];

    /// <summary>The table of floors that the pipeline keeps to.</summary>
    public static string Floors() => Path.Combine(Root(), "tests", "specs", "floors.tsv");

    private static string Root()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "Parley.slnx")))
                return folder.FullName;
        throw new DirectoryNotFoundException("no Parley.slnx above the tests' folder");
    }
}
