using System.CommandLine;
using Parley.Cli.Options;
using Parley.Cli.Terminal;

namespace Parley.Cli.Commands;

/// <summary><c>parley code</c>: events of single sentences.</summary>
/// <remarks>Each kind of input is a class of its own, found by its option; this one only chooses.</remarks>
internal sealed class CodeCommand : Command, IHasExamples
{
    private readonly PetrarchOption _petrarch = new();
    private readonly DictionariesOption _dictionaries = new();
    private readonly ExplainOption _explain = new("Instead of the table, say for each sentence what was coded, on which lines of the dictionaries, and what was not");
    private readonly OutputOption _output = new();
    private readonly JobsOption _jobs = new();

    public CodeCommand() : base("code", "Code the events of single sentences: who did what to whom")
    {
        foreach (var option in new Option[] { _petrarch, _dictionaries, _explain, _output, _jobs }) Add(option);
        SetAction((parsed, cancel) => Task.Run(() => Run(parsed, cancel), CancellationToken.None));
    }

    public IReadOnlyList<(string Line, string Effect)> Examples { get; } =
    [
        ("parley code --petrarch sentences.xml --dictionaries dictionaries/", "id, source, target and code of each event, coded with PETRARCH's dictionaries"),
        ("parley code --petrarch sentences.xml --dictionaries dictionaries/ --explain", "the lines of the dictionaries behind each event"),
    ];

    private int Run(ParseResult parsed, CancellationToken cancel)
    {
        if (parsed.GetValue(_petrarch) is not { } file) throw new UsageException("say what to code: --petrarch FILE.xml --dictionaries DIR");
        if (parsed.GetValue(_dictionaries) is not { } folder) throw new UsageException("--petrarch needs --dictionaries DIR, the folder of PETRARCH's dictionaries");
        var run = new PetrarchRun(file, folder, parsed.GetValue(_explain), parsed.GetValue(_jobs));
        using var target = OutputTarget.Open(run.Protect(parsed.GetValue(_output)));
        return run.Run(target, cancel);
    }
}
