using Parley.Language.Models;
using Parley.Language.Numerics;

namespace Parley.Language.Entities;

/// <summary>The entity recogniser's weights: a hidden layer over both encoder layers, emissions, and the CRF's transitions.</summary>
/// <remarks>Immutable; thread-safe.</remarks>
internal sealed class EntityLayer
{
    /// <summary>Reads the tensors <c>entities.*</c>.</summary>
    public EntityLayer(WeightReader reader, ModelMeta meta, int inputs)
    {
        var tags = meta.EntityTags.Length;
        Tags = new EntityTagSet(reader, meta.EntityTags);
        HiddenWidth = reader.WidthOf("entities.out.weight");
        Hidden = reader.Linear(inputs, ("entities.hidden", HiddenWidth));
        Output = reader.Linear(HiddenWidth, ("entities.out", tags));
        Chain = new TagChain(
            reader.Floats("entities.start", tags), reader.Floats("entities.pairs", tags, tags), reader.Floats("entities.end", tags));
    }

    /// <summary>The IOB2 tags.</summary>
    public EntityTagSet Tags { get; }

    /// <summary>Width of the hidden layer.</summary>
    public int HiddenWidth { get; }

    /// <summary>The hidden layer.</summary>
    public PackedMatrix Hidden { get; }

    /// <summary>Emissions from the hidden layer.</summary>
    public PackedMatrix Output { get; }

    /// <summary>Transitions.</summary>
    public TagChain Chain { get; }
}
