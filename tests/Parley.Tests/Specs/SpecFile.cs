namespace Parley.Tests.Specs;

/// <summary>Reads spec files; their format is described in <c>tests/specs/README.md</c>.</summary>
/// <remarks>
/// A file is read whole before anything is reported: the exception names every problem with its line. Free text may stand before
/// the first case; inside a case only the lines of the format may.
/// </remarks>
public static class SpecFile
{
    /// <summary>Reads all cases of a file, in order.</summary>
    /// <exception cref="SpecFormatException">The file does not keep to the format.</exception>
    public static IReadOnlyList<SpecCase<T>> Read<T>(string path, SpecGrammar<T> grammar) => Parse(File.ReadAllLines(path), path, grammar);

    /// <summary>Reads all cases of a folder, file by file.</summary>
    /// <exception cref="SpecFormatException">A file does not keep to the format.</exception>
    public static IReadOnlyList<SpecCase<T>> ReadFolder<T>(string folder, SpecGrammar<T> grammar) =>
        [.. SpecFolder.Files(folder).SelectMany(path => Read(path, grammar))];

    /// <summary>Reads all cases of lines in memory; <paramref name="path"/> is what problems are reported under.</summary>
    /// <exception cref="SpecFormatException">The lines do not keep to the format.</exception>
    public static IReadOnlyList<SpecCase<T>> Parse<T>(IReadOnlyList<string> lines, string path, SpecGrammar<T> grammar)
    {
        var file = Path.GetFileName(path);
        var problems = new List<SpecProblem>();
        var headings = Enumerable.Range(0, lines.Count).Where(i => IsHeading(lines[i])).ToArray();
        var cases = new List<SpecCase<T>>();
        for (var i = 0; i < headings.Length; i++)
        {
            var end = i + 1 < headings.Length ? headings[i + 1] : lines.Count;
            var reader = new SpecCaseReader<T>(lines, path, grammar, problems);
            if (reader.Read(headings[i], end) is { } read) cases.Add(read);
        }
        if (headings.Length == 0) problems.Add(new SpecProblem(file, 1, "no case: a case begins with '## Title'"));
        foreach (var again in cases.GroupBy(c => c.Title).SelectMany(same => same.Skip(1)))
            problems.Add(new SpecProblem(file, again.Line, $"title '{again.Title}' used twice"));
        return problems.Count == 0 ? cases : throw new SpecFormatException([.. problems.OrderBy(p => p.Line)]);
    }

    private static bool IsHeading(string line) => line.StartsWith("## ", StringComparison.Ordinal);
}
