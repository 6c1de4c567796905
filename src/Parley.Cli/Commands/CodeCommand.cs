using System.CommandLine;
using Parley.Cli.Options;
using Parley.Cli.Terminal;
using Parley.Cli.Work;

namespace Parley.Cli.Commands;

/// <summary><c>parley code</c>: events of single sentences.</summary>
/// <remarks>Each kind of input is a class of its own, found by its option; this one only chooses.</remarks>
internal sealed class CodeCommand : Command, IHasExamples
{
    private readonly PairsOption _pairs = new();
    private readonly FeaturesOption _features = new();
    private readonly PetrarchOption _petrarch = new();
    private readonly DictionariesOption _dictionaries = new();
    private readonly LexiconOption _lexicon = new();
    private readonly ActorsOption _actors = new();
    private readonly ExplainOption _explain = new("Instead of the table, say for each sentence what was coded, on which grounds, and what was not");
    private readonly OutputOption _output = new();
    private readonly JobsOption _jobs = new();

    public CodeCommand() : base("code", "Code the events of single sentences: who did what to whom")
    {
        foreach (var option in new Option[] { _pairs, _features, _petrarch, _dictionaries, _lexicon, _actors, _explain, _output, _jobs }) Add(option);
        SetAction((parsed, cancel) => Task.Run(() => Run(parsed, cancel), CancellationToken.None));
    }

    public IReadOnlyList<(string Line, string Effect)> Examples { get; } =
    [
        ("parley code --pairs pairs.tsv", "uid, type, mode, CAMEO code, confidence and evidence for each row of uid, sentence, source, target"),
        ("parley code --pairs pairs.tsv --lexicon mine.tsv", "with your own actions laid over the lexicon"),
        ("parley code --petrarch sentences.xml --dictionaries dictionaries/", "id, source, target and code of each event, coded with PETRARCH's dictionaries"),
        ("parley code --petrarch sentences.xml --dictionaries dictionaries/ --explain", "the lines of the dictionaries behind each event"),
    ];

    private int Run(ParseResult parsed, CancellationToken cancel)
    {
        var (pairs, petrarch) = (parsed.GetValue(_pairs), parsed.GetValue(_petrarch));
        if (pairs is not null && petrarch is not null) throw new UsageException("--pairs and --petrarch are different inputs; give one of them");
        if (parsed.GetValue(_features) && pairs is null) throw new UsageException("--features belongs to --pairs FILE.tsv");
        if (pairs is not null) return RunPairs(parsed, pairs, cancel);
        if (parsed.GetRequiredValue(_lexicon).Length > 0) throw new UsageException("--lexicon belongs to --pairs FILE.tsv");
        if (parsed.GetRequiredValue(_actors).Length > 0) throw new UsageException("--actors belongs to --pairs FILE.tsv; PETRARCH has its own actors in --dictionaries");
        return petrarch is not null
            ? RunPetrarch(parsed, petrarch, cancel)
            : throw new UsageException("say what to code: --pairs FILE.tsv, or --petrarch FILE.xml --dictionaries DIR");
    }

    private int RunPairs(ParseResult parsed, string file, CancellationToken cancel)
    {
        if (parsed.GetValue(_dictionaries) is not null) throw new UsageException("--dictionaries belongs to --petrarch FILE.xml");
        var view = parsed.GetValue(_features) ? PairsView.Features : parsed.GetValue(_explain) ? PairsView.Explained : PairsView.Codes;
        var run = new PairsRun(file, view, parsed.GetValue(_jobs), new UserTables(parsed.GetRequiredValue(_lexicon), parsed.GetRequiredValue(_actors)));
        using var target = OutputTarget.Open(run.Protect(parsed.GetValue(_output)));
        return run.Run(target, cancel);
    }

    private int RunPetrarch(ParseResult parsed, string file, CancellationToken cancel)
    {
        if (parsed.GetValue(_dictionaries) is not { } folder) throw new UsageException("--petrarch needs --dictionaries DIR, the folder of PETRARCH's dictionaries");
        var run = new PetrarchRun(file, folder, parsed.GetValue(_explain), parsed.GetValue(_jobs));
        using var target = OutputTarget.Open(run.Protect(parsed.GetValue(_output)));
        return run.Run(target, cancel);
    }
}
