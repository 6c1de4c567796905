using System.Globalization;
using Parley.Text.Tables;

namespace Parley.Discourse.Coreference.Ranking;

/// <summary>The weights of <c>data/discourse/pronoun-weights.tsv</c>: how much each feature speaks for an antecedent.</summary>
/// <remarks>Immutable and thread-safe. A feature that the table does not have weighs nothing.</remarks>
public sealed class PronounWeights
{
    private const int Columns = 4;

    private readonly double[][] _weights = [new double[Feature.Count], new double[Feature.Count], new double[Feature.Count]];

    private PronounWeights()
    {
    }

    /// <summary>Weights that are all zero, for training and tests.</summary>
    public static PronounWeights Zero { get; } = new();

    /// <summary>Reads the table.</summary>
    /// <exception cref="TableFormatException">The file is missing or has a fault.</exception>
    public static PronounWeights Load(string path)
    {
        var weights = new PronounWeights();
        foreach (var row in TsvTable.Load(path, Columns))
        {
            var feature = Feature.Parse(row[1], row[2]);
            if (!Enum.TryParse<PronounKind>(row[0], out var kind) || feature < 0)
                throw new TableFormatException($"{path}: there is no feature '{row[0]} {row[1]} {row[2]}'. Train the weights again (training/README.md).");
            if (!double.TryParse(row[3], NumberStyles.Float, CultureInfo.InvariantCulture, out var weight) || !double.IsFinite(weight))
                throw new TableFormatException($"{path}: '{row[3]}' is no number.");
            weights._weights[(int)kind][feature] = weight;
        }
        return weights;
    }

    /// <summary>The sum of the weights of some features.</summary>
    internal double Sum(PronounKind kind, ReadOnlySpan<int> features)
    {
        var sum = 0.0;
        foreach (var feature in features) sum += _weights[(int)kind][feature];
        return sum;
    }
}
