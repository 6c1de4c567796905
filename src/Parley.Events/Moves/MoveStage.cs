using Parley.Discourse.Coreference;
using Parley.Discourse.Statements;
using Parley.Events.Coding;
using Parley.Language.Analysis;
using Parley.Text.Pipeline;

namespace Parley.Events.Moves;

/// <summary>Adds the <see cref="MoveLayer"/>.</summary>
public sealed class MoveStage(MoveCoder coder) : IStage
{
    /// <inheritdoc/>
    public string Name => "moves";

    /// <inheritdoc/>
    public IReadOnlyList<Type> Needs { get; } = [typeof(AnalyzedText), typeof(CoreferenceLayer), typeof(StatementLayer), typeof(EventLayer)];

    /// <inheritdoc/>
    public IReadOnlyList<Type> Gives { get; } = [typeof(MoveLayer)];

    /// <inheritdoc/>
    public void Run(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        document.Add(coder.Code(document));
    }
}
