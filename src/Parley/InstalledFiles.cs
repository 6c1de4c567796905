using Parley.Text.Models;

namespace Parley;

/// <summary>Where the model files and tables of this installation lie.</summary>
/// <param name="modelsFolder">Folder of the model files; <c>null</c> for the one beside the program.</param>
/// <param name="dataFolder">Folder of the tables; <c>null</c> for the one beside the program.</param>
public sealed class InstalledFiles(string? modelsFolder = null, string? dataFolder = null)
{
    /// <summary>Folder of the model files, such as <c>models/en/1</c>.</summary>
    public string Models { get; } = modelsFolder ?? Path.Combine(AppContext.BaseDirectory, "models", "en", "1");

    /// <summary>Folder of the tables.</summary>
    public string Data { get; } = dataFolder ?? Path.Combine(AppContext.BaseDirectory, "data");

    /// <summary>The weights of tagger, parser and recogniser.</summary>
    public string LanguageModel => Path.Combine(Models, "language.plm");

    /// <summary>The weights of the network that finds sources, cues and contents.</summary>
    public string AttributionModel => Path.Combine(Models, "attribution.plm");

    /// <summary>The weights that choose an event's type for a given source and target.</summary>
    public string PairModel => Path.Combine(Models, "pairs.plm");

    /// <summary>The weights of the network that finds events and moves; without the file the rules alone decide.</summary>
    public string EventModel => Path.Combine(Models, "events.plm");

    /// <summary>A table of the discourse stages.</summary>
    public string DiscourseTable(string name) => Path.Combine(Data, "discourse", name);

    /// <summary>The version of the language model, such as <c>en-1</c>; every result depends on it.</summary>
    /// <exception cref="ModelFormatException">The file is missing or damaged.</exception>
    public string ModelVersion() => ModelFile.Load(LanguageModel, "language").Version;
}
