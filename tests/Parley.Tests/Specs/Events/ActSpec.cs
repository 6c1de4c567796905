using System.Text.RegularExpressions;

namespace Parley.Tests.Specs.Events;

/// <summary>A case of <c>tests/specs/events</c> or <c>tests/specs/moves</c>: a text, and the events or moves in it.</summary>
internal sealed record ActSpec(string File, int Line, string Title, string? Date, string Text, IReadOnlyList<ActExpectation> Expected)
{
    /// <summary>The cases of a folder, by file.</summary>
    public static IEnumerable<ActSpec> Folder(string name) =>
        SpecFolder.Files(name).SelectMany(Read);

    private static IEnumerable<ActSpec> Read(string path)
    {
        var lines = System.IO.File.ReadAllLines(path);
        for (var i = 0; i < lines.Length; i++)
        {
            if (!lines[i].StartsWith("## ", StringComparison.Ordinal)) continue;
            var body = lines.Skip(i + 1).TakeWhile(line => !line.StartsWith("## ", StringComparison.Ordinal)).ToList();
            var date = body.Find(line => line.StartsWith("date: ", StringComparison.Ordinal))?["date: ".Length..].Trim();
            var text = string.Join('\n', body.Where(line => line.StartsWith('>')).Select(line => line.Length > 2 ? line[2..] : ""));
            var expected = body.Where(line => line.StartsWith("- ", StringComparison.Ordinal) && line != "- none").Select(line => ActExpectation.Read(line[2..])).ToList();
            if (text.Length == 0 || (expected.Count == 0 && !body.Contains("- none"))) throw new FormatException($"{path}, line {i + 1}: the case has no text or says nothing of what is expected.");
            yield return new ActSpec(Path.GetFileName(path), i + 1, lines[i][3..].Trim(), date, text, expected);
        }
    }
}

/// <summary>What a line expects: <c>KIND[/mode] [code]: source, source -> target | option | option</c>.</summary>
internal sealed partial record ActExpectation(string Kind, string Mode, string Code, IReadOnlyList<string> Sources, IReadOnlyList<string> Targets, IReadOnlyList<string> Options)
{
    public static ActExpectation Read(string line)
    {
        var match = Line().Match(line);
        if (!match.Success) throw new FormatException($"'{line}' is no expectation; write KIND: source -> target | option.");
        return new ActExpectation(match.Groups["kind"].Value, match.Groups["mode"].Value, match.Groups["code"].Value, Names(match.Groups["source"].Value), Names(match.Groups["target"].Value),
            [.. match.Groups["rest"].Value.Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)]);
    }

    private static string[] Names(string list) => list.Trim() is "" or "-" ? [] : list.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    [GeneratedRegex(@"^(?<kind>[A-Za-z]+)(/(?<mode>[\w-]+))?( (?<code>\d+))?: (?<source>[^|]*?)\s*->\s*(?<target>[^|]*)(?<rest>\|.*)?$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Line();
}
