using System.CommandLine;
using System.Globalization;
using System.IO.Compression;
using Parley.Discourse.Coreference.Scoring;
using Parley.Parsing;

namespace Parley.Cli.Commands;

/// <summary><c>parley coref-eval</c>, not in the help: scores coreference on annotated CoNLL-U, or writes training cases.</summary>
internal sealed class CorefEvalCommand : Command
{
    private readonly Argument<string[]> _files = new("FILE") { Arity = ArgumentArity.OneOrMore, Description = "CoNLL-U with Entity= in MISC, .gz or plain" };
    private readonly Option<bool> _raw = new("--raw") { Description = "Find tokens and sentences too, instead of taking the annotation's" };
    private readonly Option<bool> _cases = new("--cases") { Description = "Write the pronoun model's training cases instead of scores" };

    private readonly Option<bool> _errors = new("--errors") { Description = "Print the annotated chains that were not found whole" };

    public CorefEvalCommand() : base("coref-eval", "Score coreference on annotated CoNLL-U")
    {
        Hidden = true;
        Add(_files);
        Add(_raw);
        Add(_cases);
        Add(_errors);
        SetAction(Run);
    }

    private int Run(ParseResult parsed)
    {
        var trial = CorefTrial.Load();
        var sums = new SortedDictionary<string, CorefCounts>(StringComparer.Ordinal);
        foreach (var file in parsed.GetRequiredValue(_files))
        {
            using var input = Open(file);
            foreach (var document in GoldReader.Read(input, file))
                if (parsed.GetValue(_cases)) trial.WriteCases(document, Console.Out);
                else if (parsed.GetValue(_errors)) Console.Out.WriteLine(string.Join('\n', trial.Broken(document, parsed.GetValue(_raw))));
                else Add(sums, document.Name, trial.Score(document, parsed.GetValue(_raw)));
        }
        if (!parsed.GetValue(_cases) && !parsed.GetValue(_errors)) Print(sums);
        return ExitCode.Success;
    }

    /// <summary>A document's genre is the second part of its name: <c>GUM_news_iodine</c>.</summary>
    private static void Add(SortedDictionary<string, CorefCounts> sums, string name, CorefCounts counts)
    {
        var genre = name.Split('_') is { Length: > 2 } parts ? parts[1] : "other";
        sums[genre] = sums.GetValueOrDefault(genre) + counts;
        sums["~all"] = sums.GetValueOrDefault("~all") + counts;
    }

    private static void Print(SortedDictionary<string, CorefCounts> sums)
    {
        Console.Out.WriteLine("genre\tMUC-P\tMUC-R\tMUC-F\tB3-P\tB3-R\tB3-F\tCEAFe-P\tCEAFe-R\tCEAFe-F\tCoNLL");
        foreach (var (genre, counts) in sums)
            Console.Out.WriteLine($"{genre.TrimStart('~')}\t{Row(counts.Muc)}\t{Row(counts.BCubed)}\t{Row(counts.CeafE)}\t{Percent(counts.Conll)}");
    }

    private static string Row(MetricCounts counts) => $"{Percent(counts.Precision)}\t{Percent(counts.Recall)}\t{Percent(counts.F1)}";

    private static string Percent(double value) => (100 * value).ToString("0.0", CultureInfo.InvariantCulture);

    private static StreamReader Open(string file) => file.EndsWith(".gz", StringComparison.OrdinalIgnoreCase)
        ? new StreamReader(new GZipStream(File.OpenRead(file), CompressionMode.Decompress))
        : new StreamReader(file);
}
