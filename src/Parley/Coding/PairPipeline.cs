using Parley.Events.Actors;
using Parley.Events.Lexicon;
using Parley.Events.Pairs;
using Parley.Parsing;

namespace Parley.Coding;

/// <summary>Says what a sentence tells of a given source and target: text in, type out.</summary>
/// <remarks>Immutable, thread-safe.</remarks>
public sealed class PairPipeline
{
    private readonly TextParser _parser;
    private readonly PairCoder _coder;

    /// <summary>Puts parser and coder together.</summary>
    public PairPipeline(TextParser parser, PairCoder coder)
    {
        ArgumentNullException.ThrowIfNull(parser);
        ArgumentNullException.ThrowIfNull(coder);
        (_parser, _coder) = (parser, coder);
    }

    /// <summary>Lines of the user's lexicons that could not be used, in the order of the files.</summary>
    public IReadOnlyList<string> Warnings { get; private init; } = [];

    /// <summary>Loads parser, tables and weights.</summary>
    /// <param name="files">Where they are; <c>null</c> for the installed ones.</param>
    /// <param name="withModel">False to leave the weights out: for training, and to let the lexicon alone decide.</param>
    /// <param name="lexicons">Actions of the user's own, laid over the project's; the last wins. <c>null</c> for none.</param>
    /// <param name="actors">Folders with the user's own tables of actors, laid over <c>data/actors</c>; the last wins. <c>null</c> for none.</param>
    /// <exception cref="Text.Models.ModelFormatException">A model file is missing, damaged or of another version.</exception>
    /// <exception cref="Text.Tables.TableFormatException">A table is missing or has a fault, or a lexicon cannot be read.</exception>
    public static PairPipeline Load(InstalledFiles? files = null, bool withModel = true, IEnumerable<string>? lexicons = null, IReadOnlyList<string>? actors = null)
    {
        files ??= new InstalledFiles();
        var parser = Task.Run(() => TextParser.Load(files));
        var lexicon = ActionLexicon.Load(files.Data, lexicons ?? []);
        var resolver = new ActorResolver(ActorTables.Load(files.Data, actors));
        var operators = OperatorTable.Load(Path.Combine(files.Data, "events"));
        var model = withModel ? PairModel.Load(files.PairModel) : null;
        var loaded = parser.GetAwaiter().GetResult();
        return new PairPipeline(loaded, new PairCoder(lexicon, resolver, operators, loaded.Vectors, model))
        {
            Warnings = [.. lexicon.Faults.Select(fault => fault.ToString())],
        };
    }

    /// <summary>Codes one pair. No text makes it throw.</summary>
    public PairCoding Code(PairQuery query)
    {
        ArgumentNullException.ThrowIfNull(query);
        var analysis = _parser.Parse(query.Sentence, out var states);
        return _coder.Code(analysis, states, query);
    }

    /// <summary>The input of the model, for training.</summary>
    public PairFeatures Features(PairQuery query)
    {
        ArgumentNullException.ThrowIfNull(query);
        var analysis = _parser.Parse(query.Sentence, out var states);
        return _coder.Features(analysis, states, query);
    }
}
