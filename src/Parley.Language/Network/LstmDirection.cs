using Parley.Language.Models;
using Parley.Language.Numerics;

namespace Parley.Language.Network;

/// <summary>Weights of one direction of one LSTM layer (Hochreiter and Schmidhuber 1997, with forget gates).</summary>
/// <remarks>
/// Gates stand in the order input i, forget f, candidate g, output o: <c>c = σ(f)·c + σ(i)·tanh(g)</c>, <c>h = σ(o)·tanh(c)</c>,
/// where each gate is <c>W·x + R·h + b</c>. Immutable; thread-safe.
/// </remarks>
internal sealed class LstmDirection
{
    /// <summary>Reads tensors <c>NAME.input</c>, <c>NAME.recurrent</c> and <c>NAME.bias</c>.</summary>
    public LstmDirection(WeightReader reader, string name, int inputs, int hidden)
    {
        Hidden = hidden;
        Input = reader.Matrix(name + ".input", inputs, 4 * hidden);
        WeightReader.FillBias(Input, 0, reader.Floats(name + ".bias", 4 * hidden));
        Recurrent = reader.Matrix(name + ".recurrent", hidden, 4 * hidden);
    }

    /// <summary>Width of the state.</summary>
    public int Hidden { get; }

    /// <summary>Floats from one row of gates to the next.</summary>
    public int GateStride => Padding.Up(4 * Hidden);

    /// <summary>W and b.</summary>
    public PackedMatrix Input { get; }

    /// <summary>R.</summary>
    public PackedMatrix Recurrent { get; }
}
