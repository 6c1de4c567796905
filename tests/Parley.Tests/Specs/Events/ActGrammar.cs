using System.Text.RegularExpressions;

namespace Parley.Tests.Specs.Events;

/// <summary>An event or a move that a line expects: <c>- KIND[/mode] [code]: source, source -> target | option | option</c>.</summary>
internal sealed record ExpectedAct(
    string Kind, string Mode, string Code, IReadOnlyList<string> Sources, IReadOnlyList<string> Targets, IReadOnlyList<string> Options)
{
    /// <summary>The line as people read it.</summary>
    public override string ToString() =>
        $"{Kind}/{Mode} {Code}: {string.Join(", ", Sources)} -> {string.Join(", ", Targets)} | {string.Join(" | ", Options)}";
}

/// <summary>Reads the lines of <c>tests/specs/events</c>.</summary>
internal sealed class EventGrammar : ActGrammar
{
    /// <summary>The statuses; without one, an event is expected to have happened.</summary>
    public static readonly IReadOnlyList<string> Statuses = ["future", "hypothetical", "denied", "historic"];

    private static readonly string[] Bare = [.. Statuses, "said", "no time"];
    private static readonly string[] WithValue = ["time ", "place "];

    /// <inheritdoc/>
    protected override void CheckOption(string option)
    {
        if (Bare.Contains(option) || WithValue.Any(key => option.StartsWith(key, StringComparison.Ordinal) && option.Length > key.Length)) return;
        throw new FormatException($"unknown option '{option}'; there are {string.Join(", ", Bare)}, time T, place P");
    }
}

/// <summary>Reads the lines of <c>tests/specs/moves</c>; an option is words that an issue holds.</summary>
internal sealed class MoveGrammar : ActGrammar;

/// <summary>What lines of events and of moves have in common.</summary>
internal abstract partial class ActGrammar : SpecGrammar<ExpectedAct>
{
    /// <inheritdoc/>
    public override ExpectedAct Read(string line, string text)
    {
        var match = Line().Match(line);
        if (!match.Success) throw new FormatException($"'{line}' is no expectation; write - KIND: source -> target | option");
        string Group(string name) => match.Groups[name].Value;
        string[] options = [.. Group("rest").Split('|', StringSplitOptions.TrimEntries).Skip(1)];
        foreach (var option in options) CheckOption(option);
        if (options.Distinct().Count() < options.Length) throw new FormatException("an option is given twice");
        return new ExpectedAct(Group("kind"), Group("mode"), Group("code"), Names(Group("source")), Names(Group("target")), options);
    }

    /// <summary>Throws <see cref="FormatException"/> for an option that the kind does not have.</summary>
    protected virtual void CheckOption(string option)
    {
        if (option.Length == 0) throw new FormatException("an empty option");
    }

    private static string[] Names(string list) => list.Trim() == "-" ? [] : list.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    [GeneratedRegex(@"^- (?<kind>[A-Za-z]+)(/(?<mode>[\w-]+))?( (?<code>\d+))?: (?<source>[^|]*?)\s*->\s*(?<target>[^|]*)(?<rest>\|.*)?$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Line();
}
