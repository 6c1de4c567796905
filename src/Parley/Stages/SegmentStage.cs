using Parley.Text.Pipeline;
using Parley.Text.Segmentation;

namespace Parley.Stages;

/// <summary>Adds the <see cref="SegmentedText"/>: tokens, sentences, paragraphs.</summary>
public sealed class SegmentStage(Func<string, SegmentedText> segment) : IStage
{
    /// <inheritdoc/>
    public string Name => "segment";

    /// <inheritdoc/>
    public IReadOnlyList<Type> Needs { get; } = [];

    /// <inheritdoc/>
    public IReadOnlyList<Type> Gives { get; } = [typeof(SegmentedText)];

    /// <inheritdoc/>
    public void Run(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        document.Add(segment(document.Text));
    }
}
