using Parley.Language.Analysis;
using Parley.Text.Pipeline;

namespace Parley.Discourse.Entities;

/// <summary>Adds the <see cref="EntityLayer"/>.</summary>
public sealed class EntityStage(EntityGrouper grouper) : IStage
{
    /// <inheritdoc/>
    public string Name => "entities";

    /// <inheritdoc/>
    public IReadOnlyList<Type> Needs { get; } = [typeof(AnalyzedText)];

    /// <inheritdoc/>
    public IReadOnlyList<Type> Gives { get; } = [typeof(EntityLayer)];

    /// <inheritdoc/>
    public void Run(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        document.Add(grouper.Group(document.Get<AnalyzedText>()));
    }
}
