using System.Text.Json;
using Parley.Text.Models;

namespace Parley.Events.Network;

/// <summary>Features of a kind that has few values each ("relation", "case"): every value of every feature has a row of numbers, which
/// are added up.</summary>
/// <remarks>A value that training did not see often enough has the first row. Immutable; thread-safe.</remarks>
internal sealed class SlotTables
{
    private readonly Dictionary<string, int>[] _numbers;
    private readonly float[][] _rows;
    private readonly int _width;

    /// <summary>Reads the tables.</summary>
    /// <param name="settings">A list of pairs: the feature's name, and its values with their numbers.</param>
    /// <param name="names">The features that the program knows, in the order in which it gives their values.</param>
    /// <param name="name">The file, for messages.</param>
    /// <param name="file">Holds the tensors <c>PREFIX.0</c>, <c>PREFIX.1</c>, ...</param>
    /// <param name="prefix">The tensors' name.</param>
    /// <param name="width">Numbers in a row.</param>
    /// <exception cref="ModelFormatException">The file has other features, or a tensor is missing or of another shape.</exception>
    public SlotTables(JsonElement settings, string[] names, string name, ModelFile file, string prefix, int width)
    {
        var known = settings.EnumerateArray().ToArray();
        var found = known.Select(slot => slot[0].GetString() ?? "").ToArray();
        if (!found.SequenceEqual(names))
            throw new ModelFormatException($"{name}: the features are {string.Join(", ", found)}, where {string.Join(", ", names)} are needed. The file belongs to another version of Parley.");
        Names = names;
        _width = width;
        _numbers = new Dictionary<string, int>[found.Length];
        _rows = new float[found.Length][];
        for (var slot = 0; slot < found.Length; slot++)
        {
            var tensor = FormattableString.Invariant($"{prefix}.{slot}");
            if (file.ShapeOf(tensor) is not [var rows, var columns] || columns != width || rows < 1) throw new ModelFormatException($"{name}: tensor '{tensor}' has a wrong shape. The file is damaged.");
            _rows[slot] = file.ReadFloats(tensor);
            _numbers[slot] = known[slot][1].EnumerateObject().ToDictionary(value => value.Name, value => value.Value.GetInt32(), StringComparer.Ordinal);
            if (_numbers[slot].Values.Any(number => number < 0 || number >= rows)) throw new ModelFormatException($"{name}: a value of '{names[slot]}' has no row. The file is damaged.");
        }
    }

    /// <summary>The features' names.</summary>
    public IReadOnlyList<string> Names { get; }

    /// <summary>The row of a value.</summary>
    public ReadOnlySpan<float> Row(int slot, string value) => _rows[slot].AsSpan(_numbers[slot].GetValueOrDefault(value) * _width, _width);

    /// <summary>Adds the rows of all features' values.</summary>
    public void AddTo(Span<float> sums, IReadOnlyList<string> values)
    {
        for (var slot = 0; slot < Math.Min(values.Count, _rows.Length); slot++)
        {
            var row = Row(slot, values[slot]);
            for (var k = 0; k < row.Length; k++) sums[k] += row[k];
        }
    }
}
