using Parley.Language.Numerics.Bytes;

namespace Parley.Language.Transformer;

/// <summary>Weights of one layer: attention, then two products with a rectifier between, each added to its input and normed.</summary>
internal sealed class TransformerLayer
{
    /// <summary>Reads layer <paramref name="number"/>, whose inner width the file decides.</summary>
    public TransformerLayer(TransformerReader reader, int number, int width)
    {
        var stem = $"encoder.{number}.";
        Inner = reader.WidthOf(stem + "down.weight");
        QueriesKeysValues = reader.Linear(stem + "qkv", width, 3 * width);
        Out = reader.Linear(stem + "out", width, width);
        AttentionNorm = reader.Norm(stem + "norm1", width);
        Up = reader.Linear(stem + "up", width, Inner);
        Down = reader.Linear(stem + "down", Inner, width);
        OutputNorm = reader.Norm(stem + "norm2", width);
    }

    /// <summary>Width between the two products.</summary>
    public int Inner { get; }

    /// <summary>Queries, keys and values of all heads, side by side.</summary>
    public ByteMatrix QueriesKeysValues { get; }

    /// <summary>From the heads' answers to the state.</summary>
    public ByteMatrix Out { get; }

    /// <summary>Norm after attention.</summary>
    public RowNorm AttentionNorm { get; }

    /// <summary>From the state to the inner width.</summary>
    public ByteMatrix Up { get; }

    /// <summary>From the inner width to the state.</summary>
    public ByteMatrix Down { get; }

    /// <summary>Norm at the end.</summary>
    public RowNorm OutputNorm { get; }
}
