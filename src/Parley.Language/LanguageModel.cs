using Parley.Language.Entities;
using Parley.Language.Models;
using Parley.Language.Network;
using Parley.Language.Numerics;
using Parley.Language.Parsing;
using Parley.Text.Models;

namespace Parley.Language;

/// <summary>The weights of the language network: tags, trees and names.</summary>
/// <remarks>
/// One encoder over word-type features serves all layers (<c>training/parley_train/model.py</c> describes the network,
/// <c>reference.py</c> its inference, step by step). Sizes and label sets come from the file. Immutable; thread-safe; meant to be
/// loaded once and shared. Loading expands the bytes to floats in the order in which the kernels read them: about four times the file's size in memory.
/// </remarks>
public sealed class LanguageModel
{
    private const string KnownVersion = "1";

    private readonly ModelFile _file;

    private LanguageModel(WeightReader reader)
    {
        if (reader.File.Version != KnownVersion)
        {
            throw reader.Refuse(
                $"version '{reader.File.Version}' of the language model is unknown; this program reads version {KnownVersion}.");
        }
        _file = reader.File;
        Kernels = reader.Kernels;
        Version = reader.File.Version;
        var meta = new ModelMeta(reader);
        Input = new InputLayer(reader, meta);
        Encoder = new Encoder(reader, Input.Width, meta.Hidden);
        Tags = new TagLayer(reader, meta, Encoder.Width);
        Tree = new TreeLayer(reader, meta, 2 * meta.Hidden);
        Entities = new EntityLayer(reader, meta, Encoder.Width);
        Slope = meta.Slope;
    }

    /// <summary>The version of the weights, part of every result's provenance.</summary>
    public string Version { get; }

    /// <summary>What tells these weights from all others; models built on them keep it. See <see cref="ModelFile.Fingerprint"/>.</summary>
    public string Fingerprint() => _file.Fingerprint();

    internal Kernels Kernels { get; }

    internal InputLayer Input { get; }

    internal Encoder Encoder { get; }

    internal TagLayer Tags { get; }

    internal TreeLayer Tree { get; }

    internal EntityLayer Entities { get; }

    internal float Slope { get; }

    /// <summary>Reads the weights from disk.</summary>
    /// <param name="path">A file written by <c>training/parley_train/language.py</c>.</param>
    /// <exception cref="ModelFormatException">The file is absent, damaged, of another kind or of an unknown version.</exception>
    public static LanguageModel Load(string path) => Load(path, Kernels.Best);

    internal static LanguageModel Load(string path, Kernels kernels) =>
        From(path, ModelFile.Load(path, "language"), kernels);

    internal static LanguageModel From(string name, ModelFile file, Kernels kernels) => new(new WeightReader(name, file, kernels));
}
