namespace Parley.Language.Numerics;

/// <summary>A weight matrix in the order in which the kernels read it, with its bias.</summary>
/// <remarks>
/// The outputs are cut into panels of two registers; a panel holds, for each input in turn, the weights of its outputs side by side,
/// so a kernel reads it from front to back. Missing outputs of the last panel are zero. Immutable once filled; thread-safe to read.
/// </remarks>
internal sealed unsafe class PackedMatrix
{
    private readonly FloatBuffer _panels = new();
    private readonly FloatBuffer _bias = new();

    /// <summary>Creates an all-zero matrix.</summary>
    /// <param name="inputs">Width of an input row.</param>
    /// <param name="outputs">Width of an output row, padding apart.</param>
    /// <param name="panelWidth">Outputs in one panel: two registers of the kernels in use.</param>
    public PackedMatrix(int inputs, int outputs, int panelWidth)
    {
        PanelWidth = panelWidth;
        Reset(inputs, outputs);
    }

    /// <summary>Width of an input row.</summary>
    public int Inputs { get; private set; }

    /// <summary>Width of an output row, padding apart.</summary>
    public int Outputs { get; private set; }

    /// <summary>Outputs in one panel.</summary>
    public int PanelWidth { get; }

    /// <summary>Number of panels; they write <c>PanelCount · PanelWidth</c> floats of each output row.</summary>
    public int PanelCount { get; private set; }

    /// <summary>One value for each output, zero-padded to whole panels.</summary>
    public float* Bias => _bias.Start;

    /// <summary>The first weight of a panel.</summary>
    public float* Panel(int panel) => _panels.Start + (nint)panel * PanelWidth * Inputs;

    /// <summary>Gives a matrix that serves as scratch another size; its bias stays zero, its weights are what was there.</summary>
    public void Reset(int inputs, int outputs)
    {
        (Inputs, Outputs) = (inputs, outputs);
        PanelCount = (outputs + PanelWidth - 1) / PanelWidth;
        _panels.Reserve((long)PanelCount * PanelWidth * inputs);
        _bias.Reserve(PanelCount * PanelWidth);
    }

    /// <summary>Where the weight from an input to an output lies.</summary>
    public ref float this[int input, int output] =>
        ref Panel(output / PanelWidth)[(nint)input * PanelWidth + output % PanelWidth];
}
