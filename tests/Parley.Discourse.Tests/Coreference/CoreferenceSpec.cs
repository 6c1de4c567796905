using Parley.Tests.Specs;

namespace Parley.Discourse.Tests.Coreference;

/// <summary>The tables of tests/specs/coreference: their README says how a row is written.</summary>
internal static class CoreferenceSpec
{
    /// <summary>The rows of a file.</summary>
    public static IReadOnlyList<SpecRow> Rows(string file) => SpecTable.Read(SpecFolder.File("coreference", file), "text", "expected");

    /// <summary>What does not hold in the text of a row.</summary>
    public static List<string> Failures(SpecRow row)
    {
        var read = Reader.Read(row.Cells[0].Replace(" // ", "\n\n", StringComparison.Ordinal));
        return [.. row.Cells[1].Split(';', StringSplitOptions.TrimEntries).Where(item => !Holds(read, item)).Select(item => $"does not hold: {item}")];
    }

    private static bool Holds(ReadText read, string item)
    {
        if (item.Split(" role: ") is [var holder, var role]) return read.Who(holder).Referent is { } known && read.Layer.Referents[known].Role == role;
        if (item.Split(" : ") is [var words, var name]) return read.Who(words).Name == name;
        if (item.Split(" ≠ ") is [var one, var other]) return read.Who(one).Referent is { } a && read.Who(other).Referent is { } b && a != b;
        var parts = item.Split(" = ");
        if (parts[^1] == "?") return read.Who(parts[0]) is var who && (who.IsUnresolved || who.Referent is null);
        var first = read.Who(parts[0]).Referent;
        if (parts.Length < 2) throw new FormatException($"'{item}' is none of the forms that tests/specs/coreference/README.md explains.");
        return first is not null && Array.TrueForAll(parts, part => read.Who(part).Referent == first);
    }
}
