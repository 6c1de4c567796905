namespace Parley.Discourse.Tests.Coreference;

/// <summary>The tables of tests/specs/coreference: their README says how a row is written.</summary>
internal static class CoreferenceSpec
{
    private static readonly string Folder = Path.Combine(TestTables.Root, "tests", "specs", "coreference");

    /// <summary>The names of the files.</summary>
    public static IEnumerable<string> Files => Directory.GetFiles(Folder, "*.md").Select(path => Path.GetFileNameWithoutExtension(path)!)
        .Where(name => name != "README").Order(StringComparer.Ordinal);

    /// <summary>How many rows of a file must pass.</summary>
    public static Dictionary<string, int> Floors() => File.ReadLines(Path.Combine(Folder, "floors.tsv")).Where(line => line.Length > 0 && line[0] != '#')
        .Select(line => line.Split('\t')).ToDictionary(cells => cells[0], cells => int.Parse(cells[1], System.Globalization.CultureInfo.InvariantCulture));

    /// <summary>The rows of a file: text and expectations.</summary>
    public static IEnumerable<(string Text, string Expected)> Rows(string file)
    {
        foreach (var line in File.ReadLines(Path.Combine(Folder, file + ".md")))
            if (line.Split('|') is ["", var text, var expected, ""] && text.Trim() != "text" && !text.StartsWith('-'))
                yield return (text.Trim().Replace(" // ", "\n\n", StringComparison.Ordinal), expected.Trim());
    }

    /// <summary>What does not hold in a text.</summary>
    public static List<string> Failures(string text, string expected)
    {
        var read = Reader.Read(text);
        return [.. expected.Split(';', StringSplitOptions.TrimEntries).Where(item => !Holds(read, item))];
    }

    private static bool Holds(ReadText read, string item)
    {
        if (item.Split(" role: ") is [var holder, var role]) return read.Who(holder).Referent is { } known && read.Layer.Referents[known].Role == role;
        if (item.Split(" : ") is [var words, var name]) return read.Who(words).Name == name;
        if (item.Split(" ≠ ") is [var one, var other]) return read.Who(one).Referent is { } a && read.Who(other).Referent is { } b && a != b;
        var parts = item.Split(" = ");
        if (parts[^1] == "?") return read.Who(parts[0]) is var who && (who.IsUnresolved || who.Referent is null);
        var first = read.Who(parts[0]).Referent;
        return first is not null && parts.Length > 1 && Array.TrueForAll(parts, part => read.Who(part).Referent == first);
    }
}
