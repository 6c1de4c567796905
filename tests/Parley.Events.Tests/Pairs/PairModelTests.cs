using System.Text;
using System.Text.Json;
using Parley.Events.Pairs;
using Parley.Text.Models;

namespace Parley.Events.Tests.Pairs;

/// <summary>The model on a file of two types and three features.</summary>
public sealed class PairModelTests
{
    private static readonly float[] Linear = [2, 0, 0, 3, 0.5f, 0.5f];

    [Fact]
    public void The_regression_adds_up_the_weights_of_known_features()
    {
        var probabilities = Load().Probabilities(new PairFeatures(["a", "unknown"], []));
        Assert.Equal(1 / (1 + Math.Exp(-2 + 1)), probabilities[0], 6);
        Assert.Equal(1, probabilities.Sum(), 9);
    }

    [Fact]
    public void The_network_is_mixed_in()
    {
        var model = Load(("hidden", [3, 1], [0, 0, 0]), ("dense", [2, 1], [1, 0]), ("hidden_bias", [1], [0]), ("output", [1, 2], [4, 0]), ("output_bias", [2], [0, 0]));
        var network = 1 / (1 + Math.Exp(-4 * Math.Tanh(0.5)));
        Assert.Equal(((1 / (1 + Math.Exp(1))) + network) / 2, model.Probabilities(new PairFeatures([], [0.5f, 9]))[0], 6);
    }

    [Fact]
    public void Reasons_name_what_raises_a_type_most()
    {
        var reasons = Load().Reasons(new PairFeatures(["a", "b", "c"], []), "TWO", 5);
        Assert.Equal([new PairReason("b", 1.5)], reasons);
    }

    [Fact]
    public void A_damaged_file_is_refused()
    {
        Assert.Throws<ModelFormatException>(() => PairModel.Parse("x", [1, 2, 3]));
        Assert.Throws<ModelFormatException>(() => PairModel.Parse("x", File([("linear", [1], [1]), ("bias", [2], [0, 1])])));
        Assert.Throws<ModelFormatException>(() => PairModel.Parse("x", File([("linear", [3, 2], [1, 1, 1, 1, 1, float.NaN]), ("bias", [2], [0, 1])])));
    }

    [Fact]
    public void Concession_and_retreat_compete_together()
    {
        var ranked = PairTypes.Ranked(["AID", "CONCEDE", "RETREAT"], [0.4, 0.25, 0.35]);
        Assert.Equal(["RETREAT", "AID"], ranked.Select(type => type.Name));
        Assert.Equal(0.6, ranked[0].Weight, 9);
    }

    private static PairModel Load(params (string Name, int[] Shape, float[] Values)[] more) =>
        PairModel.Parse("test", File([("linear", [3, 2], Linear), ("bias", [2], [0, 1]), .. more]));

    private static byte[] File((string Name, int[] Shape, float[] Values)[] tensors)
    {
        var data = new List<byte>();
        var entries = new List<object>();
        foreach (var (name, shape, values) in tensors)
        {
            entries.Add(new { name, type = "f32", shape, offset = data.Count });
            foreach (var value in values) data.AddRange(BitConverter.GetBytes(value));
        }
        var meta = new { types = (string[])["ONE", "TWO"], features = (string[])["a", "b", "c"], mix = 0.5 };
        var header = JsonSerializer.SerializeToUtf8Bytes(new { kind = "pairs", version = "1", meta, tensors = entries });
        var bytes = new List<byte>(Encoding.ASCII.GetBytes("PARLEYM1"));
        bytes.AddRange(BitConverter.GetBytes(header.Length));
        bytes.AddRange(header);
        while (bytes.Count % 64 != 0) bytes.Add(0);
        return [.. bytes, .. data];
    }
}
