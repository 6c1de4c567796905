using Parley.Text.Models;

namespace Parley.Events.Pairs;

/// <summary>One hidden layer over features and states: <c>tanh(features · hidden + states · dense + hidden_bias) · output + output_bias</c>.</summary>
internal sealed class PairNetwork
{
    private readonly float[] _hidden;
    private readonly float[] _dense;
    private readonly float[] _hiddenBias;
    private readonly float[] _output;
    private readonly float[] _outputBias;

    public PairNetwork(string name, ModelFile file, int features, int types)
    {
        var shape = file.ShapeOf("hidden");
        var width = shape.Count == 2 ? shape[1] : 0;
        _hidden = PairModel.Read(name, file, "hidden", features * width);
        _hiddenBias = PairModel.Read(name, file, "hidden_bias", width);
        _output = PairModel.Read(name, file, "output", width * types);
        _outputBias = PairModel.Read(name, file, "output_bias", types);
        _dense = file.Has("dense") ? file.ReadFloats("dense") : [];
        if (width == 0 || _dense.Length % width != 0) throw new ModelFormatException($"{name}: the hidden layer has a wrong shape. The file is damaged.");
    }

    /// <summary>A score for each type.</summary>
    public double[] Scores(IReadOnlyList<int> known, IReadOnlyList<float> states)
    {
        var hidden = (float[])_hiddenBias.Clone();
        foreach (var row in known) Add(hidden, _hidden.AsSpan(row * hidden.Length, hidden.Length), 1);
        for (var i = 0; i < states.Count && (i + 1) * hidden.Length <= _dense.Length; i++)
            Add(hidden, _dense.AsSpan(i * hidden.Length, hidden.Length), states[i]);
        var scores = new double[_outputBias.Length];
        for (var type = 0; type < scores.Length; type++) scores[type] = _outputBias[type];
        for (var unit = 0; unit < hidden.Length; unit++)
        {
            var value = Math.Tanh(hidden[unit]);
            for (var type = 0; type < scores.Length; type++) scores[type] += value * _output[(unit * scores.Length) + type];
        }
        return scores;
    }

    private static void Add(float[] sums, ReadOnlySpan<float> row, float factor)
    {
        for (var i = 0; i < sums.Length; i++) sums[i] += row[i] * factor;
    }
}
