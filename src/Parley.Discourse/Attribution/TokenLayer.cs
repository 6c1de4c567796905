using Parley.Language.Models;
using Parley.Language.Network;
using Parley.Language.Numerics;

namespace Parley.Discourse.Attribution;

/// <summary>Weights from a token's features to its vector: states of the token and of its head, five tables, a linear layer, maxout, norm.</summary>
/// <remarks>Immutable; thread-safe.</remarks>
internal sealed class TokenLayer
{
    private const int QuotationNumbers = 8;

    /// <summary>Reads the tensors <c>state.*</c>, <c>head.*</c>, <c>tables.*</c>, <c>mix.*</c> and <c>norm.*</c>.</summary>
    public TokenLayer(WeightReader reader, AttributionMeta meta)
    {
        State = reader.Linear(meta.StateWidth, ("state", HeightOf(reader, "state")));
        Head = reader.Linear(meta.StateWidth / 2, ("head", HeightOf(reader, "head")));
        Words = Table(reader, 0, meta.Words.Count);
        Xpos = Table(reader, 1, meta.XposCount);
        Relations = Table(reader, 2, meta.RelationCount);
        Entities = Table(reader, 3, EntityNumbers.Count);
        Quotations = Table(reader, 4, QuotationNumbers);
        Norm = new MaxoutNorm(reader, "norm");
        Inputs = State.Outputs + Head.Outputs + Words.Width + Xpos.Width + Relations.Width + Entities.Width + Quotations.Width;
        Mix = reader.Linear(Inputs, ("mix", 2 * Norm.Width));
    }

    /// <summary>Of both layers' states.</summary>
    public PackedMatrix State { get; }

    /// <summary>Of the second layer's states of the head.</summary>
    public PackedMatrix Head { get; }

    /// <summary>By word.</summary>
    public ByteTable Words { get; }

    /// <summary>By Penn tag.</summary>
    public ByteTable Xpos { get; }

    /// <summary>By relation.</summary>
    public ByteTable Relations { get; }

    /// <summary>By kind of name.</summary>
    public ByteTable Entities { get; }

    /// <summary>By quotation state.</summary>
    public ByteTable Quotations { get; }

    /// <summary>Width of all features side by side.</summary>
    public int Inputs { get; }

    /// <summary>From the features to both halves of the maxout.</summary>
    public PackedMatrix Mix { get; }

    /// <summary>Maxout and layer norm.</summary>
    public MaxoutNorm Norm { get; }

    private static int HeightOf(WeightReader reader, string name) => reader.WidthOf(name + ".bias");

    private static ByteTable Table(WeightReader reader, int number, int rows) =>
        reader.Table($"tables.{number}.weight", rows, reader.WidthOf($"tables.{number}.weight"));
}
