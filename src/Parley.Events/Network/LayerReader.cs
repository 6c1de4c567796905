using Parley.Language.Transformer;
using Parley.Text.Models;

namespace Parley.Events.Network;

/// <summary>Reads the layers of a network's heads, and refuses those of a wrong shape.</summary>
internal sealed class LayerReader(string name, ModelFile file)
{
    /// <summary>A layer whose outputs the file decides: <c>NAME.weight</c> (outputs × inputs), and <c>NAME.bias</c> where there is
    /// one.</summary>
    public DenseLayer Layer(string layer, int inputs)
    {
        var weight = layer + ".weight";
        if (file.ShapeOf(weight) is not [var outputs, var width] || width != inputs || outputs < 1 || inputs % 8 != 0) throw Wrong(weight);
        return new DenseLayer(Finite(weight), outputs, file.Has(layer + ".bias") ? Floats(layer + ".bias", outputs) : []);
    }

    /// <summary>So many floats.</summary>
    public float[] Floats(string tensor, int count)
    {
        var values = Finite(tensor);
        return values.Length == count ? values : throw Wrong(tensor);
    }

    private float[] Finite(string tensor)
    {
        var values = file.ReadFloats(tensor);
        return Array.TrueForAll(values, float.IsFinite) ? values : throw Wrong(tensor);
    }

    private ModelFormatException Wrong(string tensor) => new($"{name}: tensor '{tensor}' has a wrong shape or value. The file is damaged or belongs to another version of Parley.");
}
