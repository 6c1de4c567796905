namespace Parley.Text.Conllu;

/// <summary>Reads words with entity tags: columns separated by tabs or spaces, the form first and the tag last, blank lines between
/// sentences.</summary>
/// <remarks>
/// CoNLL-2003 files are such (their <c>-DOCSTART-</c> lines are passed over); so are rows of Universal NER, which begin with a number:
/// form second, tag third. Comments begin with <c># </c> where no column follows. Tags of the older kind, in which an entity begins with
/// I, are turned into IOB2. Memory: one sentence.
/// </remarks>
public static class IobReader
{
    /// <summary>Reads the sentences of a file.</summary>
    /// <param name="input">The file's text; not closed.</param>
    /// <param name="name">The file's name, for messages.</param>
    /// <exception cref="FormatException">While enumerating: a line has no tag; the message gives the file and the line.</exception>
    public static IEnumerable<IobSentence> Read(TextReader input, string name)
    {
        ArgumentNullException.ThrowIfNull(input);
        return Iterate(input, name);
    }

    private static IEnumerable<IobSentence> Iterate(TextReader input, string name)
    {
        List<string> forms = [], tags = [];
        int number = 0, first = 1;
        while (input.ReadLine() is { } line)
        {
            number++;
            line = line.TrimStart('\uFEFF').TrimEnd();
            if (line.Length == 0 && forms.Count > 0)
            {
                yield return new IobSentence(first, forms, tags);
                (forms, tags) = ([], []);
            }
            if (line.Length == 0 || IsComment(line) || line.StartsWith("-DOCSTART-", StringComparison.Ordinal)) continue;
            if (forms.Count == 0) first = number;
            var (form, tag) = Row(line) ?? throw new FormatException($"{name}, line {number}: a word needs a tag after it.");
            tags.Add(Begin(tag, tags));
            forms.Add(form);
        }
        if (forms.Count > 0) yield return new IobSentence(first, forms, tags);
    }

    private static bool IsComment(string line) =>
        line.StartsWith("# ", StringComparison.Ordinal) && !IsTag(line[(line.LastIndexOf(' ') + 1)..]);

    private static bool IsTag(string text) => text is "O" or ['B' or 'I', '-', ..];

    private static (string Form, string Tag)? Row(string line)
    {
        var columns = line.Split(line.Contains('\t', StringComparison.Ordinal) ? '\t' : ' ', StringSplitOptions.RemoveEmptyEntries);
        if (columns.Length >= 3 && int.TryParse(columns[0], out _) && IsTag(columns[2])) return (columns[1], columns[2]);
        return columns.Length >= 2 && IsTag(columns[^1]) ? (columns[0], columns[^1]) : null;
    }

    /// <summary>I- where no entity of the type goes on becomes B-.</summary>
    private static string Begin(string tag, List<string> before)
    {
        if (tag[0] != 'I') return tag;
        var goesOn = before.Count > 0 && before[^1].Length > 1 && before[^1].AsSpan(1).SequenceEqual(tag.AsSpan(1));
        return goesOn ? tag : "B" + tag[1..];
    }
}
