using System.CommandLine;
using Parley.Cli.Options;
using Parley.Cli.Terminal;
using Parley.Cli.Work;
using Parley.Language.Analysis;
using Parley.Parsing;
using Parley.Text;
using Parley.Text.Reading;

namespace Parley.Cli.Commands;

/// <summary><c>parley parse</c>: text to tags, trees and names.</summary>
internal sealed class ParseCommand : Command, IHasExamples
{
    private readonly InputsArgument _inputs = new();
    private readonly ParseFormatOption _format = new();
    private readonly PretokenizedOption _pretokenized = new();
    private readonly OutputOption _output = new();
    private readonly JobsOption _jobs = new();

    public ParseCommand() : base("parse", "Tag and parse text, and find its names")
    {
        Add(_inputs);
        foreach (var option in new Option[] { _format, _pretokenized, _output, _jobs }) Add(option);
        SetAction((parsed, cancel) => Task.Run(() => Run(parsed, cancel), CancellationToken.None));
    }

    public IReadOnlyList<(string Line, string Effect)> Examples { get; } =
    [
        ("parley parse report.txt", "tags, trees and names as CoNLL-U"),
        ("parley parse --pretokenized --format iob sentences.txt", "a token and its name tag on each line"),
    ];

    private int Run(ParseResult parsed, CancellationToken cancel)
    {
        var walk = new InputWalk(parsed.GetRequiredValue(_inputs));
        walk.ProtectFrom(parsed.GetValue(_output));
        using var target = OutputTarget.Open(parsed.GetValue(_output));
        using var output = new OutputText(target);
        var isPretokenized = parsed.GetValue(_pretokenized);
        var isIob = parsed.GetValue(_format) == ParseFormatOption.Iob;
        var parser = Task.Run(() => TextParser.Load(threads: parsed.GetValue(_jobs)), CancellationToken.None);
        var failures = new FailureList();
        var progress = new ProgressLine(walk, "texts");
        var done = 0;
        foreach (var item in isPretokenized ? walk.ReadPlain() : walk.Read(new ArticleReader()))
        {
            cancel.ThrowIfCancellationRequested();
            if (item.Failure is { } failure)
            {
                failures.Add(failure);
                continue;
            }
            var loaded = parser.GetAwaiter().GetResult();
            var article = item.Article!;
            if (OneOfMany.Try(article.Id, () => isPretokenized ? loaded.ParsePretokenized(article.Text) : loaded.Parse(article.Text), out var analysis) is { } fault)
            {
                failures.Add(fault);
                continue;
            }
            Write(analysis!, article);
            progress.Show(++done);
        }
        target.Flush();
        progress.Clear();
        return failures.Report(done);

        void Write(AnalyzedText analysis, Article article)
        {
            if (isIob) AnalysisFormats.WriteIob(output, analysis);
            else AnalysisFormats.WriteConllu(output, analysis, isPretokenized ? null : article.Id);
        }
    }
}
