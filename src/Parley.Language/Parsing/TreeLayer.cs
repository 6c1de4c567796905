using Parley.Language.Models;
using Parley.Language.Numerics;

namespace Parley.Language.Parsing;

/// <summary>Weights of the biaffine parser (Dozat and Manning 2017), over the second encoder layer.</summary>
/// <remarks>
/// A row of projections is arc-dependent | arc-head | label-dependent | label-head. The score of an arc is
/// <c>(d·U + b)·h</c>, which is the paper's d·U·h + b·h. Immutable; thread-safe.
/// </remarks>
internal sealed class TreeLayer
{
    /// <summary>Reads the tensors <c>parser.*</c>.</summary>
    public TreeLayer(WeightReader reader, ModelMeta meta, int inputs)
    {
        ArcWidth = reader.WidthOf("parser.arc");
        LabelWidth = reader.WidthOf("parser.label");
        Slope = meta.Slope;
        Root = reader.Floats("parser.root", inputs);
        Projections = reader.Linear(inputs,
            ("parser.arc_dep", ArcWidth), ("parser.arc_head", ArcWidth),
            ("parser.label_dep", LabelWidth), ("parser.label_head", LabelWidth));
        Arc = new PackedMatrix(ArcWidth, ArcWidth, reader.Kernels.PanelWidth);
        var arc = reader.Floats("parser.arc", ArcWidth, ArcWidth);
        for (var input = 0; input < ArcWidth; input++)
            for (var output = 0; output < ArcWidth; output++) Arc[input, output] = arc[input * ArcWidth + output];
        WeightReader.FillBias(Arc, 0, reader.Floats("parser.arc_bias", ArcWidth));
        Relations = new RelationLayer(reader, meta.Relations, LabelWidth);
    }

    /// <summary>Width of the arc projections.</summary>
    public int ArcWidth { get; }

    /// <summary>Width of the label projections.</summary>
    public int LabelWidth { get; }

    /// <summary>Slope of the leaky rectifier on the projections.</summary>
    public float Slope { get; }

    /// <summary>The learned stand-in for the second layer's outputs at the root.</summary>
    public float[] Root { get; }

    /// <summary>All four projections.</summary>
    public PackedMatrix Projections { get; }

    /// <summary>U and b.</summary>
    public PackedMatrix Arc { get; }

    /// <summary>Relation weights.</summary>
    public RelationLayer Relations { get; }
}
