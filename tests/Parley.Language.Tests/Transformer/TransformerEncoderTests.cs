using System.Text.Json;
using Parley.Language.Tests.Support;
using Parley.Language.Transformer;
using Parley.Text.Models;

namespace Parley.Language.Tests.Transformer;

/// <summary>Holds inference against training/parley_train/encoderfile.py, and its bits against company, processor and threads.</summary>
public sealed class TransformerEncoderTests
{
    // A byte may be rounded the other way where numpy's sum ends in other bits; the states are of the order of 1.
    private const double Tolerance = 0.05;

    private static readonly int[][] Sequences = [.. Fixture.Json("tiny-encoder.json").GetProperty("sequences").EnumerateArray().Select(s =>
        s.GetProperty("pieces").EnumerateArray().Select(p => p.GetInt32()).ToArray())];

    [Fact]
    public void States_are_the_references()
    {
        var found = new TransformerEncoder(Model()).Encode(Sequences);
        var (off, count) = (0.0, 0);
        foreach (var (sequence, states) in Fixture.Json("tiny-encoder.json").GetProperty("sequences").EnumerateArray().Zip(found))
        {
            var piece = 0;
            foreach (var row in sequence.GetProperty("states").EnumerateArray())
            {
                var expected = row.EnumerateArray().Select(v => v.GetDouble()).ToArray();
                Assert.Equal(expected.Length, states.Width);
                for (var k = 0; k < expected.Length; k++)
                {
                    Assert.Equal(expected[k], states.Of(piece)[k], Tolerance);
                    off += Math.Abs(expected[k] - states.Of(piece)[k]);
                    count++;
                }
                piece++;
            }
            Assert.Equal(piece, states.Count);
        }
        Assert.True(off / count < 0.001, $"The mean distance is {off / count}.");
    }

    [Fact]
    public void States_do_not_depend_on_company_or_processor()
    {
        var expected = Sequences.Select(s => Bits(new TransformerEncoder(Model()).Encode([s])[0])).ToArray();
        foreach (var kernels in ByteKernelSets.Supported)
        {
            foreach (var bits in new[] { 128, 256, 512 })
            {
                var encoder = new TransformerEncoder(TransformerModel.From("tiny", File(), KernelSets.Of(bits), kernels));
                var order = Enumerable.Range(0, Sequences.Length * 6).Select(i => i * 5 % Sequences.Length).ToArray();
                var found = encoder.Encode([.. order.Select(i => Sequences[i])]);
                for (var i = 0; i < order.Length; i++) Assert.Equal(expected[order[i]], Bits(found[i]));
            }
        }
    }

    [Fact]
    public void States_do_not_depend_on_threads()
    {
        var encoder = new TransformerEncoder(Model());
        var expected = encoder.Encode(Sequences).Select(Bits).ToArray();
        Parallel.For(0, 32, _ => Assert.Equal(expected, encoder.Encode(Sequences).Select(Bits)));
    }

    [Fact]
    public void No_sequence_is_empty_or_too_long()
    {
        var encoder = new TransformerEncoder(Model());
        Assert.Empty(encoder.Encode([]));
        Assert.Throws<ArgumentException>(() => encoder.Encode([[1], []]));
        Assert.Throws<ArgumentException>(() => encoder.Encode([new int[Model().Longest + 1]]));
    }

    [Theory]
    [InlineData("\"heads\": 2", "\"heads\": 3", "3 heads do not share a width of 16")]
    [InlineData("\"layers\": 2", "\"layers\": 3", "'encoder.2.down.weight' is missing")]
    [InlineData("\"layers\": 2", "\"layers\": 0", "'layers'")]
    [InlineData("\"version\": \"1\"", "\"version\": \"9\"", "version '9'")]
    [InlineData("\"env\", ", "", "75 word pieces have 76 vectors")]
    [InlineData("\"[UNK]\"", "\"[HUH]\"", "'[UNK]' is missing")]
    [InlineData("\"longest_word\"", "\"longest_wort\"", "the word pieces cannot be read")]
    public void Damage_is_named(string old, string replacement, string message)
    {
        var text = System.Text.Encoding.Latin1.GetString(Bytes());
        var length = BitConverter.ToInt32(Bytes(), 8);
        var header = text.Substring(12, length);
        Assert.Contains(old, header);
        header = header.Replace(old, replacement).PadRight(length);
        Assert.Equal(length, header.Length);
        var bytes = System.Text.Encoding.Latin1.GetBytes(text[..12] + header + text[(12 + length)..]);
        var fault = Assert.Throws<ModelFormatException>(() => Parse(bytes));
        Assert.Contains(message, fault.Message);
        Assert.Contains("tiny.plm", fault.Message);
    }

    [Fact]
    public void Weights_that_would_overflow_are_refused()
    {
        var bytes = Bytes();
        var header = JsonDocument.Parse(bytes.AsMemory(12, BitConverter.ToInt32(bytes, 8))).RootElement;
        var offset = header.GetProperty("tensors").EnumerateArray().Single(t => t.GetProperty("name").GetString() == "encoder.1.up.weight")
            .GetProperty("offset").GetInt32();
        bytes[(12 + BitConverter.ToInt32(bytes, 8) + 63) / 64 * 64 + offset + 3] = 64;
        var fault = Assert.Throws<ModelFormatException>(() => Parse(bytes));
        Assert.Contains("encoder.1.up.weight", fault.Message);
    }

    internal static TransformerModel Model() => TransformerModel.Load(Fixture.Path("tiny-encoder.plm"));

    private static byte[] Bytes() => System.IO.File.ReadAllBytes(Fixture.Path("tiny-encoder.plm"));

    private static TransformerModel Parse(byte[] bytes) => TransformerModel.From("tiny.plm", ModelFile.Parse("tiny.plm", bytes, "encoder"));

    private static ModelFile File() => ModelFile.Parse("tiny", Bytes(), "encoder");

    private static int[] Bits(PieceStates states) =>
        [.. Enumerable.Range(0, states.Count).SelectMany(piece => states.Of(piece).ToArray()).Select(BitConverter.SingleToInt32Bits)];
}
