using System.Text;
using System.Xml;
using Parley.Cli.Output;
using Parley.Cli.Terminal;
using Parley.Cli.Work;
using Parley.Coding;
using Parley.Events.Petrarch;
using Parley.Events.Petrarch.Dictionaries;
using Parley.Parsing;
using Parley.Text.Reading;

namespace Parley.Cli.Commands;

/// <summary>Codes a file of PETRARCH's sentences with PETRARCH's dictionaries.</summary>
internal sealed class PetrarchRun(string file, string folder, bool isExplained, int jobs)
{
    private const string StandardInput = "-";

    /// <summary>Checks that the output is not the input.</summary>
    /// <exception cref="UsageException">It is.</exception>
    public string? Protect(string? output)
    {
        if (output is null or "-" || file == StandardInput || Path.GetFullPath(output) != Path.GetFullPath(file)) return output;
        throw new UsageException($"{output}: is the input as well, and writing would destroy it; choose another --output");
    }

    /// <summary>Codes all records and writes them in their order.</summary>
    /// <returns>The exit code.</returns>
    public int Run(OutputTarget target, CancellationToken cancel)
    {
        var parser = Task.Run(() => TextParser.Load(), CancellationToken.None);
        using var input = OpenInput();
        var dictionaries = Load(input);
        var failures = new FailureList();
        var pipeline = new Lazy<PetrarchPipeline>(() => new PetrarchPipeline(parser.GetAwaiter().GetResult(), dictionaries));
        using var writer = new OutputText(target);
        var done = 0;
        OrderedWork.Run(Sentences(input, failures), jobs, sentence => sentence.Text.Length, sentence => CodeOne(pipeline, sentence), Take, cancel);
        target.Flush();
        return failures.Report(done);

        void Take((PetrarchSentence Sentence, PetrarchCoding? Coding, ReadFailure? Failure) coded)
        {
            if (coded.Coding is null)
            {
                failures.Add(coded.Failure!);
                return;
            }
            if (isExplained) PetrarchTable.WriteExplained(writer, coded.Sentence, coded.Coding);
            else PetrarchTable.Write(writer, coded.Sentence, coded.Coding);
            done++;
        }
    }

    private static (PetrarchSentence Sentence, PetrarchCoding? Coding, ReadFailure? Failure) CodeOne(Lazy<PetrarchPipeline> pipeline, PetrarchSentence sentence)
    {
        var loaded = pipeline.Value;
        var failure = OneOfMany.Try(sentence.Id, () => loaded.Code(sentence), out var coding);
        return (sentence, coding, failure);
    }

    private Stream OpenInput()
    {
        try
        {
            using Stream stream = file == StandardInput ? Console.OpenStandardInput() : File.OpenRead(file);
            if (file != StandardInput && stream.Length <= int.MaxValue / 2) return File.OpenRead(file);
            var held = new MemoryStream();
            stream.CopyTo(held);
            held.Position = 0;
            return held;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new UsageException($"{file}: cannot be read ({e.Message.TrimEnd('.')}); check the path and its permissions", e);
        }
    }

    private PetrarchDictionaries Load(Stream input)
    {
        if (!Directory.Exists(folder)) throw new UsageException($"{folder}: there is no such folder; give the folder of PETRARCH's dictionaries");
        try
        {
            var dictionaries = PetrarchDictionaries.Load(folder, WantedBy(input));
            foreach (var problem in dictionaries.Problems) Diagnostics.Error(problem.ToString());
            foreach (var summary in dictionaries.Files) Diagnostics.Error(summary.ToString());
            if (!dictionaries.Files.Any(summary => summary.Kind == DictionaryKind.Verbs) || !dictionaries.Files.Any(summary => summary.Kind == DictionaryKind.Actors))
                throw new UsageException($"{folder}: holds no verb dictionary or no actor dictionary; nothing can be coded without both");
            return dictionaries;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            throw new UsageException($"{folder}: a dictionary cannot be read ({e.Message.TrimEnd('.')}); restore or remove it", e);
        }
    }

    private IReadOnlyList<string> WantedBy(Stream input)
    {
        try
        {
            using var reader = new StreamReader(input, Encoding.UTF8, leaveOpen: true);
            return PetrarchXml.DictionariesOf(reader);
        }
        catch (XmlException e)
        {
            throw new UsageException($"{file}: the XML is broken or has a DTD ({e.Message.TrimEnd('.')}); correct it", e);
        }
        finally
        {
            input.Position = 0;
        }
    }

    // What comes before the fault counts.
    private IEnumerable<PetrarchSentence> Sentences(Stream input, FailureList failures)
    {
        using var reader = new StreamReader(input, Encoding.UTF8);
        using var sentences = PetrarchXml.Read(reader).GetEnumerator();
        while (true)
        {
            try
            {
                if (!sentences.MoveNext()) yield break;
            }
            catch (XmlException e)
            {
                failures.Add(new ReadFailure(file, $"the XML is broken or has a DTD ({e.Message.TrimEnd('.')}); correct it"));
                yield break;
            }
            yield return sentences.Current;
        }
    }
}
