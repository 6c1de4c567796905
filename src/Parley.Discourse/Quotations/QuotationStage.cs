using Parley.Discourse.Entities;
using Parley.Language.Analysis;
using Parley.Text.Pipeline;

namespace Parley.Discourse.Quotations;

/// <summary>Adds the <see cref="AttributionLayer"/>.</summary>
public sealed class QuotationStage(QuotationFinder finder) : IStage
{
    /// <inheritdoc/>
    public string Name => "quotations";

    /// <inheritdoc/>
    public IReadOnlyList<Type> Needs { get; } = [typeof(AnalyzedText), typeof(EntityLayer)];

    /// <inheritdoc/>
    public IReadOnlyList<Type> Gives { get; } = [typeof(AttributionLayer)];

    /// <inheritdoc/>
    public void Run(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        document.Add(finder.Find(document.Get<AnalyzedText>(), document.Get<EntityLayer>()));
    }
}
