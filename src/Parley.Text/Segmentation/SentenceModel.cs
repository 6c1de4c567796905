using System.Numerics;
using System.Text.Json;
using Parley.Text.Models;

namespace Parley.Text.Segmentation;

/// <summary>The learned part of the sentence splitter: a hashed table of features, sixteen hidden units, one score.</summary>
/// <remarks>Score = bias + sum of w[f] + out . relu(hidden + sum of E[f]) over the features f of a place; above 0, a sentence ends there.
/// About 0.8 MB of memory. Immutable and thread-safe.</remarks>
internal sealed class SentenceModel
{
    private const int Stride = 24;

    private readonly float[] _table;
    private readonly uint _rows;
    private readonly int _width;
    private readonly float[] _hidden;
    private readonly float[] _out;
    private readonly float _bias;

    private SentenceModel(ModelFile file)
    {
        _rows = (uint)file.Meta.GetProperty("rows").GetInt32();
        _width = file.Meta.GetProperty("width").GetInt32();
        Folds = new SentenceFolds(file.Meta.GetProperty("quotes").EnumerateObject()
            .Select(p => KeyValuePair.Create(p.Name, p.Value.GetString()!)));
        _hidden = file.ReadFloats("hidden");
        _out = file.ReadFloats("out");
        _bias = file.ReadFloats("bias")[0];
        _table = Transpose(file.ReadFloats("table"), (int)_rows, _width + 1);
    }

    /// <summary>Signs that count as other signs.</summary>
    public SentenceFolds Folds { get; }

    /// <summary>Reads <c>sentences.plm</c>.</summary>
    /// <exception cref="ModelFormatException">The file is absent, damaged, of another kind or of an unknown build.</exception>
    public static SentenceModel Load(string path) => From(path, ModelFile.Load(path, "sentences"));

    /// <summary>Takes the model from a file already read; <paramref name="name"/> serves messages alone.</summary>
    /// <exception cref="ModelFormatException">The file is of an unknown build.</exception>
    public static SentenceModel From(string name, ModelFile file)
    {
        var known = file.Meta.TryGetProperty("features", out var features) && features.GetInt32() == SentenceFeatures.Count
            && file.Meta.TryGetProperty("width", out var width) && width.GetInt32() == 16
            && file.Meta.TryGetProperty("quotes", out var quotes) && quotes.ValueKind == JsonValueKind.Object;
        if (!known) throw new ModelFormatException($"{name}: the sentence model has features that this version of Parley does not know.");
        return new SentenceModel(file);
    }

    /// <summary>The score of a boundary after word <paramref name="index"/>; a sentence ends where it is above 0.</summary>
    public float Score(SentenceParagraph paragraph, int index, int start, uint state)
    {
        Span<uint> rows = stackalloc uint[SentenceFeatures.Count];
        SentenceFeatures.Fill(paragraph, index, start, state, rows, _rows);
        Span<float> sum = stackalloc float[Stride];
        sum.Clear();
        foreach (var row in rows) AddTo(sum, _table.AsSpan((int)row * Stride, Stride));
        var score = _bias + sum[_width];
        for (var k = 0; k < _width; k++) score += Math.Max(sum[k] + _hidden[k], 0) * _out[k];
        return score;
    }

    private static void AddTo(Span<float> sum, ReadOnlySpan<float> row)
    {
        var i = 0;
        for (; i <= sum.Length - Vector<float>.Count; i += Vector<float>.Count)
            (new Vector<float>(sum[i..]) + new Vector<float>(row[i..])).CopyTo(sum[i..]);
        for (; i < sum.Length; i++) sum[i] += row[i];
    }

    /// <summary>From one row for each column of the table to one row for each feature, padded to whole vectors.</summary>
    private static float[] Transpose(float[] columns, int rows, int width)
    {
        var table = new float[rows * Stride];
        for (var k = 0; k < width; k++)
            for (var row = 0; row < rows; row++)
                table[row * Stride + k] = columns[k * rows + row];
        return table;
    }
}
