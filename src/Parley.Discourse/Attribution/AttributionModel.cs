using Parley.Language.Entities;
using Parley.Language.Models;
using Parley.Language.Network;
using Parley.Language.Numerics;
using Parley.Text.Models;

namespace Parley.Discourse.Attribution;

/// <summary>The weights of the attribution network: which words are source, cue and content, and which belong together.</summary>
/// <remarks>
/// The network stands on the language network's frozen states (<c>training/parley_train/attribution.py</c> describes it, its inference is
/// written out in <c>attribution_reference.py</c>), so the file belongs to the language model it was trained with. Sizes, word lists and label
/// sets come from the file. Immutable; thread-safe; meant to be loaded once and shared.
/// </remarks>
public sealed class AttributionModel
{
    private const string KnownVersion = "1";

    private readonly string _name;

    private AttributionModel(string name, WeightReader reader)
    {
        _name = name;
        if (reader.File.Version != KnownVersion)
        {
            throw reader.Refuse(
                $"version '{reader.File.Version}' of the attribution model is unknown; this program reads version {KnownVersion}.");
        }
        Kernels = reader.Kernels;
        Version = reader.File.Version;
        Meta = new AttributionMeta(reader);
        Input = new TokenLayer(reader, Meta);
        Encoder = new Encoder(reader, Input.Norm.Width, Meta.Hidden);
        var width = 2 * Meta.Hidden;
        Output = reader.Linear(width, ("out", RoleTags.Count));
        ShiftOutside(Output, Meta.Outside);
        Chain = new TagChain(
            reader.Floats("crf.start", RoleTags.Count), reader.Floats("crf.pairs", RoleTags.Count, RoleTags.Count), reader.Floats("crf.end", RoleTags.Count));
        Sources = new LinkLayer(reader, "source", "cue_s", 2 * width);
        Contents = new LinkLayer(reader, "content", "cue_c", 2 * width);
    }

    /// <summary>The version of the weights, part of every result's provenance.</summary>
    public string Version { get; }

    /// <summary>Width of the language network's states that the weights were trained on.</summary>
    public int StateWidth => Meta.StateWidth;

    internal Kernels Kernels { get; }

    internal AttributionMeta Meta { get; }

    internal TokenLayer Input { get; }

    internal Encoder Encoder { get; }

    /// <summary>Emissions from the second layer's outputs.</summary>
    internal PackedMatrix Output { get; }

    internal TagChain Chain { get; }

    /// <summary>From a cue to its source.</summary>
    internal LinkLayer Sources { get; }

    /// <summary>From a content to its cue.</summary>
    internal LinkLayer Contents { get; }

    /// <summary>Makes the network bolder (below zero) or shyer (above) in giving a word a role.</summary>
    private static unsafe void ShiftOutside(PackedMatrix output, float bias) => output.Bias[0] += bias;

    /// <summary>Refuses to work on another language model than the one the weights were trained with.</summary>
    /// <param name="fingerprint">That of the language model in use; see <see cref="ModelFile.Fingerprint"/>.</param>
    /// <exception cref="ModelFormatException">It is another.</exception>
    public void RequireLanguage(string fingerprint)
    {
        if (Meta.Language is { } trained && trained != fingerprint)
        {
            throw new ModelFormatException(
                $"{_name}: was trained on the language model {trained}, and the one installed is {fingerprint}. Install files that belong together.");
        }
    }

    /// <summary>Reads the weights from disk.</summary>
    /// <param name="path">A file written by <c>training/parley_train/attribution.py</c>.</param>
    /// <exception cref="ModelFormatException">The file is absent, damaged, of another kind or of an unknown version.</exception>
    public static AttributionModel Load(string path) => Load(path, Kernels.Best);

    internal static AttributionModel Load(string path, Kernels kernels) =>
        new(path, new WeightReader(path, ModelFile.Load(path, "attribution"), kernels));
}
