using System.Globalization;

namespace Parley.Tests.Specs;

/// <summary>Reads one case: heading, line of date and outlet, quoted text, list of what is expected, notes.</summary>
/// <remarks>Used for one case and then dropped. Problems go to the list given; a case with problems reads as <c>null</c>.</remarks>
internal sealed class SpecCaseReader<T>(IReadOnlyList<string> lines, string path, SpecGrammar<T> grammar, List<SpecProblem> problems)
{
    private const string Nothing = "- none";
    private const string Note = "Why: ";

    private readonly List<string> _text = [];
    private readonly List<(int Line, string Words)> _items = [];
    private string? _date;
    private string? _outlet;
    private bool _hasMeta;

    /// <summary>Reads the lines from <paramref name="start"/>, the heading, up to <paramref name="end"/>.</summary>
    public SpecCase<T>? Read(int start, int end)
    {
        var before = problems.Count;
        var (title, open) = SpecMark.Read(lines[start][3..].Trim());
        for (var i = start + 1; i < end; i++) Take(i);
        if (!_hasMeta && grammar.NeedsDateOrOutlet) Report(start, "no line 'date: ... · outlet: ...'");
        if (_text.Count == 0) Report(start, "no text: quote it with '> '");
        if (_items.Count == 0) Report(start, $"nothing is expected: list it, or say '{Nothing}'");
        var text = string.Join('\n', _text);
        var expected = Expected(text);
        if (problems.Count > before) return null;
        return new SpecCase<T>
        {
            Path = path,
            Line = start + 1,
            Title = title,
            IsOpen = open,
            Date = _date,
            Outlet = _outlet,
            Text = text,
            Expected = expected,
        };
    }

    private void Take(int i)
    {
        var line = lines[i];
        if (line.Length == 0 || line.StartsWith(Note, StringComparison.Ordinal)) return;
        if (line == ">" || line.StartsWith("> ", StringComparison.Ordinal)) TakeText(i, line.Length > 2 ? line[2..] : "");
        else if (line.StartsWith("- ", StringComparison.Ordinal)) _items.Add((i, line));
        else if (_text.Count == 0 && _items.Count == 0 && !_hasMeta) TakeMeta(i, line);
        else Report(i, $"line of no known kind: '{line}'");
    }

    private void TakeText(int i, string line)
    {
        if (_items.Count > 0) Report(i, "text after what is expected");
        _text.Add(line);
    }

    private void TakeMeta(int i, string line)
    {
        _hasMeta = true;
        foreach (var part in line.Split(" · "))
        {
            if (part.StartsWith("date: ", StringComparison.Ordinal) && _date is null && IsDate(part[6..])) _date = part[6..];
            else if (part.StartsWith("outlet: ", StringComparison.Ordinal) && _outlet is null) _outlet = part[8..];
            else Report(i, $"expected 'date: YYYY-MM-DD · outlet: NAME', found '{part}'");
        }
    }

    private static bool IsDate(string value) =>
        DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    private List<T> Expected(string text)
    {
        var read = new List<T>();
        if (_items is [(_, Nothing)]) return read;
        var lineOf = new List<int>();
        foreach (var (line, words) in _items)
        {
            try
            {
                read.Add(grammar.Read(words, text));
                lineOf.Add(line);
            }
            catch (FormatException wrong)
            {
                Report(line, wrong.Message);
            }
        }
        foreach (var (index, message) in grammar.Check(read)) Report(lineOf[index], message);
        return read;
    }

    private void Report(int index, string message) => problems.Add(new SpecProblem(Path.GetFileName(path), index + 1, message));
}
