using Parley.Discourse.Entities;
using Parley.Language.Analysis;
using Parley.Text.Pipeline;

namespace Parley.Discourse.Coreference;

/// <summary>Adds the <see cref="CoreferenceLayer"/>.</summary>
public sealed class CoreferenceStage(CoreferenceResolver resolver) : IStage
{
    /// <inheritdoc/>
    public string Name => "coreference";

    /// <inheritdoc/>
    public IReadOnlyList<Type> Needs { get; } = [typeof(AnalyzedText), typeof(EntityLayer)];

    /// <inheritdoc/>
    public IReadOnlyList<Type> Gives { get; } = [typeof(CoreferenceLayer)];

    /// <inheritdoc/>
    public void Run(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        document.Add(resolver.Resolve(document.Get<AnalyzedText>(), document.Get<EntityLayer>()));
    }
}
