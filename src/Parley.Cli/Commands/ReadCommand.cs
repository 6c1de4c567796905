using System.CommandLine;
using Parley.Cli.Options;
using Parley.Cli.Output;
using Parley.Cli.Terminal;
using Parley.Cli.Work;
using Parley.Formats.JsonLd;
using Parley.Formats.Tables;
using Parley.Records;
using Parley.Text.Reading;

namespace Parley.Cli.Commands;

/// <summary><c>parley read</c>: articles to records.</summary>
internal sealed class ReadCommand : Command, IHasExamples
{
    private readonly InputsArgument _inputs = new();
    private readonly ReadFormatOption _format = new();
    private readonly ArticleOptions _articles = new();
    private readonly OutputOption _output = new();
    private readonly JobsOption _jobs = new();
    private readonly MinConfidenceOption _least = new();
    private readonly AllOption _all = new();
    private readonly LexiconOption _lexicon = new();
    private readonly KeepFormulasOption _formulas = new();
    private readonly ActorsOption _actors = new();
    private readonly ExplainOption _explain = new("Instead of the report, say for each sentence which events were coded, on which lines of the tables, and which were not");

    public ReadCommand() : base("read", "Read articles: who and what they name, who says what, who does what to whom")
    {
        Add(_inputs);
        foreach (var option in (Option[])[_format, .. _articles.All, _output, _least, _all, _jobs, _lexicon, _actors, _explain, _formulas]) Add(option);
        SetAction((parsed, cancel) => Task.Run(() => Run(parsed, cancel), CancellationToken.None));
    }

    public IReadOnlyList<(string Line, string Effect)> Examples { get; } =
    [
        ("parley read dispatch.html", "the report of one article"),
        ("parley read news/ --format jsonl --output records.jsonl", "one record a line, for every article in a folder"),
        ("parley read corpus.csv --map text=body,date=published --format jsonl", "a table whose columns have other names"),
        ("parley read dispatch.html --format html --output dispatch.page.html", "a page to open in a browser, with the statements marked"),
        ("parley read news/ --format brat --output annotations", "a folder that the annotation tool brat opens"),
        ("parley read news/ --format polecat --output events.tsv", "the events of a folder in the columns of POLECAT"),
        ("parley read dispatch.html --lexicon mine.tsv", "with your own actions laid over the lexicon"),
        ("parley read dispatch.html --min-confidence 0.9 --format jsonl", "only what Parley is sure of"),
        ("parley read dispatch.html --actors mine/", "with your own actors laid over data/actors"),
        ("parley read dispatch.html --explain", "why each event was coded, and why other candidates were not"),
        ("cat note.txt | parley read - --outlet \"Example Daily\" --date 2024-02-08", "a text from standard input"),
    ];

    private int Run(ParseResult parsed, CancellationToken cancel)
    {
        var reader = new ArticleReader(_articles.Of(parsed));
        var walk = new InputWalk(parsed.GetRequiredValue(_inputs));
        var output = parsed.GetValue(_output);
        walk.ProtectFrom(output);
        var pipeline = PipelineSource.Of(new UserTables(parsed.GetRequiredValue(_lexicon), parsed.GetRequiredValue(_actors)));
        using var target = parsed.GetValue(_format) == ReadFormatOption.Brat ? null : OutputTarget.Open(output);
        var writer = target is not null && parsed.GetValue(_explain) ? new ExplainedRecordWriter(target) : WriterFor(parsed, target, output);
        var least = parsed.GetValue(_least);
        var failures = new FailureList();
        var progress = new ProgressLine(walk, "articles");
        var done = 0;
        OrderedWork.Run(walk.Read(reader).Index(), parsed.GetValue(_jobs), SizeOf, Work, Take, cancel);
        writer.Finish();
        target?.Flush();
        progress.Clear();
        return failures.Report(done);

        Reading Work((int Index, ReadResult Item) input) => ReadOne(input.Item, input.Index + 1, pipeline, writer, least);

        void Take(Reading reading)
        {
            if (reading.Failure is { } failure) failures.Add(failure);
            else
            {
                writer.Write(reading.Rendered!);
                if (target is { IsTerminal: true }) target.Flush();
                done++;
            }
            progress.Show(done);
        }
    }

    private sealed record Reading(Rendered? Rendered, ReadFailure? Failure);

    private static Reading ReadOne(ReadResult item, int number, Lazy<Pipeline> pipeline, IRecordWriter writer, double least)
    {
        if (!item.IsSuccess) return new Reading(null, item.Failure);
        var failure = ArticleAnalysis.Try(
            item.Article, pipeline, document => writer.Render(document, RecordBuilder.Build(document).AtLeast(least), number), out var rendered);
        return new Reading(rendered, failure);
    }

    private static long SizeOf((int Index, ReadResult Item) input) => input.Item.Article?.Text.Length ?? 0;

    private IRecordWriter WriterFor(ParseResult parsed, OutputTarget? target, string? output) => target is null ? new BratRecordWriter(output) : parsed.GetValue(_format) switch
    {
        ReadFormatOption.Json => new JsonRecordWriter(target, record => RecordJson.ToBytes(record, indented: true)),
        ReadFormatOption.JsonLd => new JsonRecordWriter(target, record => JsonLdExport.ToBytes(record)),
        ReadFormatOption.Html => new HtmlRecordWriter(target),
        ReadFormatOption.JsonLines => new JsonLinesRecordWriter(target),
        ReadFormatOption.Plover => new PloverRecordWriter(target),
        { } name when EventTables.Load(new InstalledFiles().Data).Find(name) is { } table => new TableRecordWriter(target, table, parsed.GetValue(_formulas)),
        _ => new ReportRecordWriter(target, TerminalProfile.Of(target), parsed.GetValue(_all)),
    };
}
