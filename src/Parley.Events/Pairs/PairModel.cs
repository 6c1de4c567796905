using Parley.Text.Models;

namespace Parley.Events.Pairs;

/// <summary>The weights that choose a type from features: a multinomial logistic regression, and beside it a network with one hidden layer.</summary>
/// <remarks>
/// The probability of a type is a weighted mean of both. Trained by <c>training/parley_train/pairs.py</c>. Immutable and thread-safe; meant
/// to be loaded once and shared. Cost: features times types, and states times hidden units.
/// </remarks>
public sealed class PairModel
{
    private const string KnownVersion = "1";

    private readonly Dictionary<string, int> _rows = new(StringComparer.Ordinal);
    private readonly float[] _linear;
    private readonly float[] _bias;
    private readonly PairNetwork? _network;
    private readonly double _mix;

    private PairModel(string name, ModelFile file)
    {
        if (file.Version != KnownVersion) throw new ModelFormatException($"{name}: version '{file.Version}' is unknown; this program reads version {KnownVersion}.");
        try
        {
            Types = [.. file.Meta.GetProperty("types").EnumerateArray().Select(type => type.GetString() ?? "")];
            foreach (var feature in file.Meta.GetProperty("features").EnumerateArray()) _rows.Add(feature.GetString() ?? "", _rows.Count);
            _mix = file.Meta.GetProperty("mix").GetDouble();
        }
        catch (Exception e) when (e is KeyNotFoundException or InvalidOperationException or FormatException or ArgumentException)
        {
            throw new ModelFormatException($"{name}: the settings cannot be read ({e.Message}).", e);
        }
        _linear = Read(name, file, "linear", _rows.Count * Types.Count);
        _bias = Read(name, file, "bias", Types.Count);
        if (file.Has("hidden")) _network = new PairNetwork(name, file, _rows.Count, Types.Count);
    }

    /// <summary>The types, in the order of the output.</summary>
    public IReadOnlyList<string> Types { get; }

    /// <summary>Reads a model file.</summary>
    /// <exception cref="ModelFormatException">It is missing, damaged, or of another kind or version.</exception>
    public static PairModel Load(string path) => new(path, ModelFile.Load(path, "pairs"));

    /// <summary>Reads the bytes of a model file; the name serves messages alone.</summary>
    /// <exception cref="ModelFormatException">They are damaged, or of another kind or version.</exception>
    public static PairModel Parse(string name, byte[] bytes) => new(name, ModelFile.Parse(name, bytes, "pairs"));

    /// <summary>The probabilities of all types, in their order; they sum to 1.</summary>
    public double[] Probabilities(PairFeatures features)
    {
        ArgumentNullException.ThrowIfNull(features);
        var known = Known(features.Names);
        var scores = new double[Types.Count];
        for (var type = 0; type < scores.Length; type++) scores[type] = _bias[type];
        foreach (var row in known)
            for (var type = 0; type < scores.Length; type++)
                scores[type] += _linear[(row * scores.Length) + type];
        Softmax(scores);
        if (_network is null) return scores;
        var second = _network.Scores(known, features.States);
        Softmax(second);
        for (var type = 0; type < scores.Length; type++) scores[type] = ((1 - _mix) * scores[type]) + (_mix * second[type]);
        return scores;
    }

    /// <summary>The features that raise a type most, by the regression; at most <paramref name="most"/>, the strongest first.</summary>
    public IReadOnlyList<PairReason> Reasons(PairFeatures features, string type, int most)
    {
        ArgumentNullException.ThrowIfNull(features);
        var column = Types.ToList().IndexOf(type);
        if (column < 0) return [];
        return [.. features.Names.Where(_rows.ContainsKey).Select(name => new PairReason(name, Raise(_rows[name], column)))
            .Where(reason => reason.Weight > 0).OrderByDescending(reason => reason.Weight).ThenBy(reason => reason.Name, StringComparer.Ordinal).Take(most)];
    }

    internal static float[] Read(string name, ModelFile file, string tensor, int count)
    {
        var values = file.ReadFloats(tensor);
        if (values.Length != count) throw new ModelFormatException($"{name}: tensor '{tensor}' has {values.Length} values, where {count} are needed. The file is damaged.");
        if (!values.All(float.IsFinite)) throw new ModelFormatException($"{name}: tensor '{tensor}' holds a value that is no finite number. The file is damaged.");
        return values;
    }

    private static void Softmax(double[] scores)
    {
        var highest = scores.Max();
        var sum = 0.0;
        for (var i = 0; i < scores.Length; i++) sum += scores[i] = Math.Exp(scores[i] - highest);
        for (var i = 0; i < scores.Length; i++) scores[i] /= sum;
    }

    private List<int> Known(IReadOnlyList<string> names)
    {
        var known = new List<int>(names.Count);
        foreach (var name in names)
            if (_rows.TryGetValue(name, out var row))
                known.Add(row);
        return known;
    }

    private double Raise(int row, int column)
    {
        var weights = _linear.AsSpan(row * Types.Count, Types.Count);
        var sum = 0.0;
        foreach (var weight in weights) sum += weight;
        return weights[column] - (sum / weights.Length);
    }
}
