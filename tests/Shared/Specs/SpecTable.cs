namespace Parley.Tests.Specs;

/// <summary>A row of a spec table.</summary>
public sealed record SpecRow : SpecItem
{
    /// <summary>Its cells, trimmed, the mark taken off the last.</summary>
    public required IReadOnlyList<string> Cells { get; init; }
}

/// <summary>Reads spec files whose cases are the rows of a table.</summary>
public static class SpecTable
{
    /// <summary>Reads the rows of a file that has one table.</summary>
    /// <param name="path">The file.</param>
    /// <param name="columns">The names of the columns, which must be the header.</param>
    /// <exception cref="SpecFormatException">A row has another number of cells, or the table another header.</exception>
    public static IReadOnlyList<SpecRow> Read(string path, params string[] columns) => Parse(File.ReadAllLines(path), path, columns);

    /// <summary>Reads the rows of lines in memory; <paramref name="path"/> is what problems are reported under.</summary>
    /// <exception cref="SpecFormatException">A row has another number of cells, or the table another header.</exception>
    public static IReadOnlyList<SpecRow> Parse(IReadOnlyList<string> lines, string path, params string[] columns)
    {
        var file = Path.GetFileName(path);
        var problems = new List<SpecProblem>();
        var rows = new List<SpecRow>();
        var header = -1;
        for (var i = 0; i < lines.Count; i++)
        {
            if (!lines[i].StartsWith('|')) continue;
            var cells = lines[i].Trim().Trim('|').Split('|', StringSplitOptions.TrimEntries);
            if (header < 0)
            {
                header = i;
                if (!cells.SequenceEqual(columns)) problems.Add(new SpecProblem(file, i + 1, $"the columns are {string.Join(" | ", columns)}"));
            }
            else if (cells.Length != columns.Length) problems.Add(new SpecProblem(file, i + 1, $"{columns.Length} cells expected, found {cells.Length}"));
            else if (i > header + 1) rows.Add(Row(path, i, cells));
        }
        if (rows.Count == 0) problems.Add(new SpecProblem(file, 1, "no table with rows"));
        return problems.Count == 0 ? rows : throw new SpecFormatException(problems);
    }

    private static SpecRow Row(string path, int index, string[] cells)
    {
        var (last, isOpen) = SpecMark.Read(cells[^1]);
        return new SpecRow { Path = path, Line = index + 1, Title = cells[0], IsOpen = isOpen, Cells = [.. cells[..^1], last] };
    }
}
