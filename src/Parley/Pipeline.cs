using Parley.Records;
using Parley.Text;
using Parley.Text.Pipeline;

namespace Parley;

/// <summary>Reads articles: from text to a sourced record.</summary>
/// <remarks>
/// Immutable and thread-safe: load it once and use it from as many threads as there are. Reading is a pure function of the article and
/// the model files: the same article gives the same record.
/// </remarks>
/// <example>
/// <code>
/// var parley = Pipeline.Load();
/// var record = parley.Read(new Article { Id = "1", Text = "\"We are ready to talk,\" the minister said." });
/// foreach (var statement in record.Statements) Console.WriteLine($"{statement.Source?.Name}: {record.TextOf(statement)}");
/// </code>
/// </example>
public sealed class Pipeline
{
    private readonly IStage[] _stages;

    internal Pipeline(IStage[] stages) => _stages = stages;

    /// <summary>Lines of the user's lexicons that were left out: file, line, reason.</summary>
    public IReadOnlyList<string> Warnings { get; internal init; } = [];

    /// <summary>The stages, in the order in which they run.</summary>
    public IReadOnlyList<IStage> Stages => _stages;

    /// <summary>Loads the standard pipeline. The models are read in parallel; it takes a fraction of a second.</summary>
    /// <param name="modelsFolder">Folder of the model files; by default <c>models/en/1</c> beside the program.</param>
    /// <param name="dataFolder">Folder of the tables; by default <c>data</c> beside the program.</param>
    /// <exception cref="Text.Models.ModelFormatException">A model file is missing, damaged or of another version.</exception>
    /// <exception cref="Text.Tables.TableFormatException">A table is missing or has a fault.</exception>
    /// <param name="lexicons">A user's own actions, in the format of <c>data/events/actions</c>, laid over the project's; the last wins.</param>
    /// <param name="actors">Folders with a user's own tables of actors, laid over <c>data/actors</c>; the last wins.</param>
    public static Pipeline Load(string? modelsFolder = null, string? dataFolder = null, IEnumerable<string>? lexicons = null, IReadOnlyList<string>? actors = null) =>
        StandardPipeline.Load(new InstalledFiles(modelsFolder, dataFolder), lexicons ?? [], actors);

    /// <summary>Reads one article.</summary>
    public Record Read(Article article) => RecordBuilder.Build(Analyze(article));

    /// <summary>Runs all stages over one article and returns it with its layers, for those who want more than the record.</summary>
    public Document Analyze(Article article)
    {
        var document = new Document(article);
        foreach (var stage in _stages) stage.Run(document);
        return document;
    }
}
