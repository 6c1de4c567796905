using Parley.Language.Models;
using Parley.Language.Numerics;
using Parley.Language.Numerics.Bytes;
using Parley.Text.Models;

namespace Parley.Language.Transformer;

/// <summary>The weights of a transformer (BERT's kind) in bytes, and its word pieces.</summary>
/// <remarks>
/// Sizes, the number of layers among them, come from the file; <c>training/parley_train/encoderfile.py</c> writes it and describes
/// inference step by
/// step. Immutable; thread-safe; meant to be loaded once and shared. Memory: twice the file's layers, since they are packed anew for the
/// processor.
/// </remarks>
public sealed class TransformerModel
{
    private const string KnownVersion = "1";
    private const int MostLayers = 64;

    private TransformerModel(WeightReader reader, ByteKernels kernels)
    {
        var tensors = new TransformerReader(reader, kernels);
        (Kernels, Bytes) = (reader.Kernels, kernels);
        Pieces = new WordPieces(reader.File.Meta, reader.Refuse);
        Width = tensors.WidthOf("encoder.words");
        Words = tensors.Table("encoder.words", Width);
        Positions = tensors.Table("encoder.positions", Width);
        Norm = tensors.Norm("encoder.norm", Width);
        if (Words.Rows != Pieces.Count) throw reader.Refuse($"{Pieces.Count} word pieces have {Words.Rows} vectors.");
        var layers = Setting(reader, "layers", MostLayers);
        Heads = Setting(reader, "heads", Width);
        if (Width % (8 * Heads) != 0) throw reader.Refuse($"{Heads} heads do not share a width of {Width} in multiples of 8.");
        Layers = [.. Enumerable.Range(0, layers).Select(n => new TransformerLayer(tensors, n, Width))];
    }

    /// <summary>The word pieces.</summary>
    public WordPieces Pieces { get; }

    /// <summary>Numbers in one state.</summary>
    public int Width { get; }

    /// <summary>Most pieces of a sequence.</summary>
    public int Longest => Positions.Rows;

    internal Kernels Kernels { get; }

    internal ByteKernels Bytes { get; }

    internal int Heads { get; }

    internal ByteTable Words { get; }

    internal ByteTable Positions { get; }

    internal RowNorm Norm { get; }

    internal TransformerLayer[] Layers { get; }

    /// <summary>Reads the weights from disk.</summary>
    /// <param name="path">A file written by <c>training/parley_train/encoderfile.py</c>.</param>
    /// <exception cref="ModelFormatException">The file is absent, damaged, of another kind or of an unknown version.</exception>
    public static TransformerModel Load(string path) => From(path, ModelFile.Load(path, "encoder"));

    /// <summary>Reads the weights from a file that may hold more; <paramref name="name"/> serves messages.</summary>
    /// <exception cref="ModelFormatException">The file is damaged or of an unknown version.</exception>
    public static TransformerModel From(string name, ModelFile file) => From(name, file, Kernels.Best, ByteKernels.Best);

    internal static TransformerModel From(string name, ModelFile file, Kernels kernels, ByteKernels bytes)
    {
        ArgumentNullException.ThrowIfNull(file);
        var reader = new WeightReader(name, file, kernels);
        return file.Version == KnownVersion ? new TransformerModel(reader, bytes)
            : throw reader.Refuse($"version '{file.Version}' of the encoder is unknown; this program reads version {KnownVersion}.");
    }

    private static int Setting(WeightReader reader, string name, int most)
    {
        if (!reader.File.Meta.TryGetProperty(name, out var value) || !value.TryGetInt32(out var number) || number < 1 || number > most)
            throw reader.Refuse($"the setting '{name}' is no number from 1 to {most}.");
        return number;
    }
}
