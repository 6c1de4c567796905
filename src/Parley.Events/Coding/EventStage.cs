using Parley.Discourse.Coreference;
using Parley.Discourse.Statements;
using Parley.Language.Analysis;
using Parley.Text.Pipeline;

namespace Parley.Events.Coding;

/// <summary>Adds the <see cref="EventLayer"/>.</summary>
public sealed class EventStage(EventCoder coder) : IStage
{
    /// <inheritdoc/>
    public string Name => "events";

    /// <inheritdoc/>
    public IReadOnlyList<Type> Needs { get; } = [typeof(AnalyzedText), typeof(CoreferenceLayer), typeof(StatementLayer)];

    /// <inheritdoc/>
    public IReadOnlyList<Type> Gives { get; } = [typeof(EventLayer)];

    /// <inheritdoc/>
    public void Run(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        document.Add(coder.Code(document));
    }
}
