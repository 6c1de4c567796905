using System.Text;
using System.Text.RegularExpressions;

namespace Parley.Cli.Tests;

/// <summary>Runs what README and docs show.</summary>
/// <remarks>
/// A fenced block that begins with <c>$ ./parley</c> holds commands and what they write; a line <c>...</c> stands for any number of lines that are left
/// out. The commands of one file run in order, in a folder with the samples. <c>PARLEY_SNAPSHOTS=update</c> writes the output anew, as far as the first
/// line of each piece is still there; look at it before it is committed.
/// </remarks>
public sealed partial class DocCommandsTests
{
    private const string Prompt = "$ ";
    private const string Elided = "...";

    private static readonly string Root = FindRoot();

    public static TheoryData<string> Files => [.. Directory.EnumerateFiles(Path.Combine(Root, "docs"), "*.md").Append(Path.Combine(Root, "README.md"))
        .Where(path => Block().IsMatch(File.ReadAllText(path))).Select(path => Path.GetRelativePath(Root, path)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Files))]
    public void Commands_give_what_is_shown(string file)
    {
        var path = Path.Combine(Root, file);
        var text = File.ReadAllText(path).ReplaceLineEndings("\n");
        using var folder = new TempFolder();
        foreach (var sample in Directory.EnumerateFiles(Path.Combine(Root, "samples"))) folder.Add("samples/" + Path.GetFileName(sample), File.ReadAllBytes(sample));
        var renewed = Block().Replace(text, block => Run(folder.Path, block.Value));
        if (Environment.GetEnvironmentVariable("PARLEY_SNAPSHOTS") == "update") File.WriteAllText(path, renewed);
        else Assert.Equal(text, renewed);
    }

    [Theory]
    [InlineData("a\nb\nc", "a\nb\nc", true)]
    [InlineData("a\n...\nc", "a\nb\nc", true)]
    [InlineData("...\nc", "a\nb\nc", true)]
    [InlineData("a\n...", "a\nb\nc", true)]
    [InlineData("a\nc", "a\nb\nc", false)]
    [InlineData("a\n...\nd", "a\nb\nc", false)]
    public void Lines_may_be_left_out(string shown, string output, bool fits) => Assert.Equal(fits, Fits(shown.Split('\n'), output.Split('\n')));

    // What is shown stays when it fits; else the lines that are there now, cut where the old ones were.
    private static string Run(string folder, string block)
    {
        var lines = block.Split('\n')[1..^1];
        var result = new StringBuilder("```\n");
        for (var i = 0; i < lines.Length;)
        {
            var next = Array.FindIndex(lines, i + 1, line => line.StartsWith(Prompt, StringComparison.Ordinal));
            if (next < 0) next = lines.Length;
            var words = Words(lines[i][Prompt.Length..]);
            Assert.Equal("./parley", words[0]);
            var run = ProgramRun.In(folder, [.. words[1..]]);
            Assert.True(run.ExitCode == 0, $"{lines[i]}: {run.Errors}");
            var output = run.Output.TrimEnd('\n').Split('\n');
            var shown = lines[(i + 1)..next];
            result.Append(lines[i]).Append('\n');
            foreach (var line in Fits(shown, output) ? shown : Cut(shown, output)) result.Append(line).Append('\n');
            i = next;
        }
        return result.Append("```").ToString();
    }

    // Each piece between two "..." begins where its first line stands now, and has as many lines as before; a piece whose first line is gone is left out.
    private static string[] Cut(string[] shown, string[] output)
    {
        var cut = new List<string>();
        var at = 0;
        for (var i = 0; i < shown.Length;)
        {
            if (shown[i] == Elided)
            {
                if (cut.Count == 0 || cut[^1] != Elided) cut.Add(Elided);
                i++;
                continue;
            }
            var end = Array.IndexOf(shown, Elided, i);
            if (end < 0) end = shown.Length;
            var from = Array.IndexOf(output, shown[i], at);
            if (from >= 0)
            {
                at = Math.Min(output.Length, from + end - i);
                cut.AddRange(output[from..at]);
            }
            i = end;
        }
        return [.. cut];
    }

    private static bool Fits(ReadOnlySpan<string> shown, ReadOnlySpan<string> output)
    {
        if (shown.Length == 0) return output.Length == 0;
        if (shown[0] != Elided) return output.Length > 0 && shown[0] == output[0] && Fits(shown[1..], output[1..]);
        for (var i = 0; i <= output.Length; i++)
            if (Fits(shown[1..], output[i..])) return true;
        return false;
    }

    // As a shell reads them: quotation marks of either kind hold words together.
    private static List<string> Words(string line) =>
        [.. Word().Matches(line).Select(match => match.Value.Replace("\"", "", StringComparison.Ordinal) is var word && match.Value.StartsWith('\'') ? match.Value[1..^1] : word)];

    private static string FindRoot()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "CONTRIBUTING.md"))) folder = Path.GetDirectoryName(folder)!;
        return folder;
    }

    [GeneratedRegex(@"(?<=^|\n)```\n\$ \./parley[^`]*?\n```(?=\n|$)")]
    private static partial Regex Block();

    [GeneratedRegex("""'[^']*'|(?:"[^"]*"|[^\s"])+""")]
    private static partial Regex Word();
}
