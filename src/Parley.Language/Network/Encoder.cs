using Parley.Language.Models;

namespace Parley.Language.Network;

/// <summary>Weights of the two bidirectional LSTM layers.</summary>
/// <remarks>A token's row of outputs is first forward | first backward | second forward | second backward. Immutable;
/// thread-safe.</remarks>
internal sealed class Encoder
{
    private readonly LstmDirection[] _directions;

    /// <summary>Reads the tensors <c>lstm0.*</c> and <c>lstm1.*</c>.</summary>
    public Encoder(WeightReader reader, int inputs, int hidden)
    {
        Hidden = hidden;
        _directions =
        [
            new LstmDirection(reader, "lstm0.forward", inputs, hidden),
            new LstmDirection(reader, "lstm0.backward", inputs, hidden),
            new LstmDirection(reader, "lstm1.forward", 2 * hidden, hidden),
            new LstmDirection(reader, "lstm1.backward", 2 * hidden, hidden),
        ];
    }

    /// <summary>Width of one direction.</summary>
    public int Hidden { get; }

    /// <summary>Width of a token's outputs of both layers and directions.</summary>
    public int Width => 4 * Hidden;

    /// <summary>Column of the second layer's outputs.</summary>
    public int SecondLayer => 2 * Hidden;

    /// <summary>One direction of layer 0 or 1.</summary>
    public LstmDirection this[int layer, bool backward] => _directions[2 * layer + (backward ? 1 : 0)];
}
