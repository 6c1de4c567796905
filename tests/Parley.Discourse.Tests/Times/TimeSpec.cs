namespace Parley.Discourse.Tests.Times;

/// <summary>The tables of tests/specs/times: their README says how a row is written.</summary>
internal static class TimeSpec
{
    public static string Root { get; } = FindRoot();

    /// <summary>All rows, as file, text, publication date and expected expressions.</summary>
    public static IEnumerable<string[]> Rows()
    {
        foreach (var file in Directory.GetFiles(Path.Combine(Root, "tests", "specs", "times"), "*.md").Order(StringComparer.Ordinal))
            foreach (var line in File.ReadLines(file))
                if (line.Split('|') is ["", var text, var published, var expected, ""] && text.Trim() != "text" && !text.StartsWith('-'))
                    yield return [Path.GetFileNameWithoutExtension(file), text.Trim(), published.Trim(), expected.Trim()];
    }

    private static string FindRoot()
    {
        var folder = AppContext.BaseDirectory;
        while (folder is not null && !File.Exists(Path.Combine(folder, "Parley.slnx"))) folder = Path.GetDirectoryName(folder);
        return folder ?? throw new InvalidOperationException("The tests run outside the repository; they need its tests/specs folder.");
    }
}
