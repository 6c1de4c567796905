using System.Text;
using Parley.Cli.Output;
using Parley.Cli.Terminal;
using Parley.Cli.Work;
using Parley.Coding;
using Parley.Events.Pairs;
using Parley.Text.Reading;

namespace Parley.Cli.Commands;

/// <summary>What <c>parley code --pairs</c> writes.</summary>
internal enum PairsView
{
    /// <summary>A row of codes for each pair.</summary>
    Codes,

    /// <summary>An explanation of each.</summary>
    Explained,

    /// <summary>What the model is given.</summary>
    Features,
}

/// <summary>Codes a table of pairs, in the order of its rows.</summary>
internal sealed class PairsRun(string file, PairsView view, int jobs, UserTables tables)
{
    private const string StandardInput = "-";

    private sealed record Coded(PairRow Row, PairCoding? Coding, PairFeatures? Features, ReadFailure? Failure);

    /// <summary>Checks that the output is not the input.</summary>
    /// <exception cref="UsageException">It is.</exception>
    public string? Protect(string? output)
    {
        if (output is null or "-" || file == StandardInput || Path.GetFullPath(output) != Path.GetFullPath(file)) return output;
        throw new UsageException($"{output}: is the input as well, and writing would destroy it; choose another --output");
    }

    /// <summary>Codes all rows; a row at fault is written without a type and reported, and the rest is done.</summary>
    /// <returns>The exit code.</returns>
    public int Run(OutputTarget target, CancellationToken cancel)
    {
        using var reader = Open();
        var rows = PairRows.Read(file == StandardInput ? "standard input" : file, reader);
        var pipeline = PipelineSource.OfPairs(tables, withModel: view != PairsView.Features);
        var failures = new FailureList();
        using var writer = new OutputText(target);
        var done = 0;
        if (view == PairsView.Codes) writer.Write("uid\ttype\tmode\tcameo\tconfidence\tevidence\n");
        OrderedWork.Run(rows, jobs, row => row.Query?.Sentence.Length ?? 0, row => CodeOne(pipeline, row), Take, cancel);
        target.Flush();
        return failures.Report(done);

        void Take(Coded coded)
        {
            if (coded.Failure is { } failure) failures.Add(failure);
            else done++;
            Write(writer, coded);
        }
    }

    private void Write(OutputText writer, Coded coded)
    {
        if (view == PairsView.Codes) PairTable.Write(writer, coded.Row.Uid, coded.Coding ?? PairCoding.Nothing);
        else if (coded.Features is { } features) PairTable.WriteFeatures(writer, coded.Row.Uid, features);
        else if (coded.Coding is { } coding) PairTable.WriteExplained(writer, coded.Row.Uid, coded.Row.Query!, coding);
    }

    private Coded CodeOne(Lazy<PairPipeline> pipeline, PairRow row)
    {
        if (row.Query is not { } query) return new Coded(row, null, null, row.Failure);
        var loaded = pipeline.Value;
        var failure = OneOfMany.Try(row.Uid, () => CodeOne(loaded, query), out var found);
        return new Coded(row, found.Coding, found.Features, failure);
    }

    private (PairCoding? Coding, PairFeatures? Features) CodeOne(PairPipeline pipeline, PairQuery query) =>
        view == PairsView.Features ? (null, pipeline.Features(query)) : (pipeline.Code(query), null);

    private StreamReader Open()
    {
        try
        {
            return new StreamReader(file == StandardInput ? Console.OpenStandardInput() : File.OpenRead(file), Encoding.UTF8);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new UsageException($"{file}: cannot be read ({e.Message.TrimEnd('.')}); check the path and its permissions", e);
        }
    }
}
