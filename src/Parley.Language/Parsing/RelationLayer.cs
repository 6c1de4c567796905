using System.Runtime.CompilerServices;
using Parley.Language.Models;
using Parley.Language.Numerics;
using Parley.Text.Models;

namespace Parley.Language.Parsing;

/// <summary>Weights for the relation of a dependent to its chosen head: d·W_r·h + V_r·[d | h] + b_r.</summary>
/// <remarks>
/// The sum is reordered so that all of it but a short weighted sum is matrix products: with T_e = d·W_(r,·,e) + V_(r,e), for each
/// component e of the head a row over the relations r, the scores are V·d + b + Σ_e h_e · T_e. The T_e are made in slices of
/// <see cref="SliceWidth"/> components, whose weights and results stay in the core's own cache. Immutable; thread-safe.
/// </remarks>
internal sealed class RelationLayer
{
    /// <summary>Components of the head in one slice.</summary>
    public const int SliceWidth = 16;

    /// <summary>The relation of a sentence's root to nothing.</summary>
    public const string RootName = "root";

    /// <summary>Reads the tensors <c>parser.label</c> and <c>parser.label_linear.*</c>.</summary>
    /// <exception cref="ModelFormatException">The label set has no <c>root</c>, or nothing else.</exception>
    public RelationLayer(WeightReader reader, string[] names, int width)
    {
        Names = names;
        Root = Array.IndexOf(names, RootName);
        if (Root < 0 || names.Length < 2) throw reader.Refuse($"the relations lack '{RootName}' or any other.");
        var label = reader.Floats("parser.label", names.Length * width, width);
        var linear = reader.Floats("parser.label_linear.weight", names.Length, 2 * width);
        Linear = new PackedMatrix(width, names.Length, reader.Kernels.PanelWidth);
        WeightReader.FillBias(Linear, 0, reader.Floats("parser.label_linear.bias", names.Length));
        for (var r = 0; r < names.Length; r++) MatrixPacking.SetOutput(Linear, r, linear.AsSpan(r * 2 * width, width));
        Slices = new PackedMatrix[(width + SliceWidth - 1) / SliceWidth];
        for (var s = 0; s < Slices.Length; s++)
        {
            var first = s * SliceWidth;
            Slices[s] = new PackedMatrix(width, Math.Min(SliceWidth, width - first) * names.Length, reader.Kernels.PanelWidth);
            FillSlice(Slices[s], first, label, linear, names.Length, width);
        }
    }

    /// <summary>The relations.</summary>
    public string[] Names { get; }

    /// <summary>Number of the relation <c>root</c>.</summary>
    public int Root { get; }

    /// <summary>V over the dependent, and b.</summary>
    public PackedMatrix Linear { get; }

    /// <summary>The T_e, some components in each slice; output e · relations + r.</summary>
    public PackedMatrix[] Slices { get; }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static unsafe void FillSlice(PackedMatrix slice, int first, float[] label, float[] linear, int relations, int width)
    {
        for (var output = 0; output < slice.Outputs; output++)
        {
            var (e, r) = (first + output / relations, output % relations);
            slice.Bias[output] = linear[r * 2 * width + width + e];
            var panel = slice.Panel(output / slice.PanelWidth) + output % slice.PanelWidth;
            for (var d = 0; d < width; d++) panel[d * slice.PanelWidth] = label[(r * width + d) * width + e];
        }
    }
}
