namespace Parley.Text.Pipeline;

/// <summary>One step of the analysis: reads layers of a document and adds new ones.</summary>
/// <remarks>
/// A stage is immutable and thread-safe: one instance serves many documents at a time. What it adds is a pure function of the article,
/// the layers it needs and its own settings.
/// </remarks>
public interface IStage
{
    /// <summary>A short name for messages, such as <c>entities</c>.</summary>
    string Name { get; }

    /// <summary>The types of the layers that must be there before it runs.</summary>
    IReadOnlyList<Type> Needs { get; }

    /// <summary>The types of the layers that it adds; at least one.</summary>
    IReadOnlyList<Type> Gives { get; }

    /// <summary>Adds every layer of <see cref="Gives"/> to the document.</summary>
    void Run(Document document);
}
