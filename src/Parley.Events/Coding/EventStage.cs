using Parley.Discourse.Coreference;
using Parley.Discourse.Statements;
using Parley.Events.Moves;
using Parley.Events.Network;
using Parley.Language.Analysis;
using Parley.Text.Pipeline;

namespace Parley.Events.Coding;

/// <summary>Adds the <see cref="EventLayer"/> and the <see cref="MoveLayer"/>.</summary>
public sealed class EventStage(ActCoder coder) : IStage
{
    /// <inheritdoc/>
    public string Name => "events";

    /// <inheritdoc/>
    public IReadOnlyList<Type> Needs { get; } = [typeof(AnalyzedText), typeof(CoreferenceLayer), typeof(StatementLayer)];

    /// <inheritdoc/>
    public IReadOnlyList<Type> Gives { get; } = [typeof(EventLayer), typeof(MoveLayer)];

    /// <inheritdoc/>
    public void Run(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var (events, moves) = coder.Code(document);
        document.Add(events);
        document.Add(moves);
    }
}
