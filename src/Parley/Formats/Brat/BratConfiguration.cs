namespace Parley.Formats.Brat;

/// <summary>Writes <c>annotation.conf</c>, which tells brat the types in a folder.</summary>
public static class BratConfiguration
{
    /// <summary>The name of the file.</summary>
    public const string FileName = "annotation.conf";

    /// <summary>Writes the configuration.</summary>
    /// <param name="output">Where to; not closed.</param>
    /// <param name="kinds">Kinds of statements that occur in the folder, beside those that are always listed.</param>
    public static void Write(TextWriter output, IEnumerable<string> kinds)
    {
        ArgumentNullException.ThrowIfNull(output);
        var lines = new List<string> { "[entities]", BratTypes.Content };
        lines.AddRange(BratTypes.Parts);
        lines.AddRange(["", "[relations]"]);
        lines.AddRange(BratTypes.Parts.Select(part => Relation(BratTypes.Has(part), part)));
        lines.Add(Relation(BratTypes.Inside, BratTypes.Content));
        lines.AddRange(BratTypes.Relations.Select(type => Relation(type, BratTypes.Content)));
        lines.AddRange(["<OVERLAP>\tArg1:<ANY>, Arg2:<ANY>, <OVL-TYPE>:<ANY>", "", "[events]", "", "[attributes]"]);
        lines.Add($"{BratTypes.Form}\tArg:{BratTypes.Content}, Value:direct|indirect|mixed");
        lines.Add($"{BratTypes.Kind}\tArg:{BratTypes.Content}, Value:{string.Join('|', BratTypes.Kinds.Union(kinds, StringComparer.Ordinal).Order(StringComparer.Ordinal))}");
        lines.Add($"{BratTypes.Negated}\tArg:{BratTypes.Content}");
        foreach (var line in lines) output.Write(line + "\n");
    }

    private static string Relation(string type, string to) => $"{type}\tArg1:{BratTypes.Content}, Arg2:{to}";
}
