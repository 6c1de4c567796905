using System.CommandLine;
using Parley.Cli.Evaluating;
using Parley.Cli.Options;
using Parley.Cli.Terminal;
using Parley.Cli.Work;
using Parley.Evaluation;
using Parley.Evaluation.Gold;
using Parley.Text.Models;
using Parley.Text.Reading;
using Parley.Text.Tables;

namespace Parley.Cli.Commands;

/// <summary><c>parley eval</c>: how good Parley is on annotated data.</summary>
internal sealed class EvalCommand : Command, IHasExamples
{
    private readonly GoldArgument _gold = new();
    private readonly EvalFormatOption _format = new();
    private readonly ErrorsOption _errors = new();
    private readonly RecordsOption _records = new();
    private readonly TypesOption _types = new();
    private readonly OutputOption _output = new();
    private readonly JobsOption _jobs = new();

    public EvalCommand() : base("eval", "Score Parley on annotated data: attributions, trees or names")
    {
        Add(_gold);
        foreach (var option in new Option[] { _format, _errors, _records, _types, _output, _jobs }) Add(option);
        SetAction((parsed, cancel) => Task.Run(() => Run(parsed, cancel), CancellationToken.None));
    }

    public IReadOnlyList<(string Line, string Effect)> Examples { get; } =
    [
        ("parley eval polnear-dev.jsonl.gz", "fragments, overlap and whole attributions, and how each sort of them fares"),
        ("parley eval my-annotations/ --errors errors.tsv", "a folder annotated with brat, with a list of all errors"),
        ("parley eval gold.jsonl --records other-system.jsonl", "another system's records against the same gold"),
        ("parley eval en_ewt-ud-dev.conllu", "tokens, sentences, tags, lemmas and trees"),
        ("parley eval names.iob --types \"Person=PER;Place=LOC\"", "names, where the gold calls their types otherwise"),
    ];

    private int Run(ParseResult parsed, CancellationToken cancel)
    {
        var walk = new InputWalk(parsed.GetRequiredValue(_gold));
        walk.ProtectFrom(parsed.GetValue(_output));
        walk.ProtectFrom(parsed.GetValue(_errors));
        using var target = OutputTarget.Open(parsed.GetValue(_output));
        using var output = new OutputText(target);
        using var errors = parsed.GetValue(_errors) is { } path and not "-" ? OutputTarget.Open(path) : null;
        var progress = new ProgressLine(walk, "articles or sentences");
        var listed = new List<string>();
        var seen = 0;
        var failures = new FailureList();
        var run = new GoldRun(parsed.GetValue(_jobs))
        {
            Types = TypesOption.Parse(parsed.GetValue(_types)),
            Records = RecordsOf(parsed.GetValue(_records)),
            Report = parsed.GetValue(_errors) is null ? null : error => listed.Add(EvaluationText.ToLine(error)),
            Progress = () => progress.Show(++seen),
            Failed = failures.Add,
        };
        var done = 0;
        foreach (var (gold, failure) in GoldInputs.Expand(parsed.GetRequiredValue(_gold)))
            if ((failure ?? Score(gold)) is { } fault) failures.Add(fault);
            else done++;
        progress.Clear();
        WriteErrors();
        target.Flush();
        return failures.Report(done);

        ReadFailure? Score(string gold)
        {
            try
            {
                var failure = OneOfMany.Try(gold, () => run.Score(gold, cancel), IsInternal, out var result);
                progress.Clear();
                if (failure is null) WriteResult(gold, result!, isFirst: done == 0);
                return failure;
            }
            catch (Exception e) when (FaultOf(e) is { } fault)
            {
                return new ReadFailure(gold, fault);
            }
        }

        void WriteResult(string gold, EvaluationResult result, bool isFirst)
        {
            if (parsed.GetValue(_format) == EvalFormatOption.Json)
            {
                target.Write(EvaluationText.ToJson(gold, result));
                output.Write('\n');
                return;
            }
            if (!isFirst) output.Write('\n');
            output.Write($"{Printable.OneLine(gold)}\n");
            EvaluationText.Write(output, result);
        }

        void WriteErrors()
        {
            if (parsed.GetValue(_errors) is null) return;
            using var list = new OutputText(errors ?? target);
            if (errors is null) list.Write('\n');
            list.Write(EvaluationText.ErrorHeader + "\n");
            foreach (var line in listed) list.Write(line + "\n");
            list.Flush();
        }
    }

    private static bool IsInternal(Exception e) => FaultOf(e) is null && e is not (ModelFormatException or TableFormatException);

    private static string? FaultOf(Exception e) => e switch
    {
        FormatException or InvalidDataException => e.Message,
        IOException or UnauthorizedAccessException => $"cannot be read ({e.Message.TrimEnd('.')}); check the path and its permissions",
        AggregateException { InnerException: { } inner } => FaultOf(inner),
        _ => null,
    };

    private static Dictionary<string, Func<string, IReadOnlyList<GoldAttribution>>>? RecordsOf(string? path)
    {
        if (path is null) return null;
        try
        {
            using var input = GoldFile.Open(path);
            return AttributionLines.ReadSystem(input, path);
        }
        catch (Exception e) when (FaultOf(e) is { } fault)
        {
            throw new UsageException($"--records {path}: {fault}", e);
        }
    }
}
