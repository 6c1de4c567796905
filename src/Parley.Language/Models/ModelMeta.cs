using System.Text.Json;
using Parley.Language.Features;
using Parley.Text.Models;

namespace Parley.Language.Models;

/// <summary>One hashed table as the file describes it.</summary>
/// <param name="Template">What is hashed.</param>
/// <param name="Name">Its name; the tensor is <c>input.NAME</c>.</param>
/// <param name="Rows">Rows of the table; the hash is taken modulo it.</param>
/// <param name="Width">Floats in one row.</param>
internal readonly record struct HashedTable(FeatureTemplate Template, string Name, int Rows, int Width);

/// <summary>The header of a language model: sizes, label sets, word lists.</summary>
internal sealed class ModelMeta
{
    private const int WidestHidden = 8192;

    private static readonly string[] TemplateNames = ["first", "prefix3", "suffix2", "suffix3", "suffix4", "shape"];

    /// <summary>Reads and checks the header.</summary>
    /// <exception cref="ModelFormatException">Something is missing, malformed or unknown to this program.</exception>
    public ModelMeta(WeightReader reader)
    {
        try
        {
            var meta = reader.File.Meta;
            Hidden = meta.GetProperty("hidden").GetInt32();
            Slope = meta.GetProperty("slope").GetSingle();
            Upos = Labels(meta, "upos");
            Xpos = Labels(meta, "xpos");
            Relations = Labels(meta, "relations");
            EntityTags = Labels(meta, "entities");
            Words = new WordTable(meta.GetProperty("words"));
            Fixed = new WordTable(meta.GetProperty("fixed"));
            Hashed = [.. meta.GetProperty("hashed").EnumerateArray().Select(t => Table(reader, t))];
        }
        catch (Exception e) when (e is KeyNotFoundException or InvalidOperationException or FormatException)
        {
            throw new ModelFormatException(reader.Refuse($"the settings cannot be read ({e.Message}).").Message, e);
        }
        if (Hidden is < 1 or > WidestHidden) throw reader.Refuse($"the hidden width is {Hidden}, where 1 to {WidestHidden} are possible.");
        if (Math.Min(Math.Min(Upos.Length, Xpos.Length), Math.Min(Relations.Length, EntityTags.Length)) == 0)
            throw reader.Refuse("a label set is empty.");
    }

    /// <summary>Width of one direction of the LSTM.</summary>
    public int Hidden { get; }

    /// <summary>Slope of the leaky rectifier below zero.</summary>
    public float Slope { get; }

    /// <summary>Universal tags, in the order of the output layer.</summary>
    public string[] Upos { get; }

    /// <summary>Penn tags, in the order of the output layer.</summary>
    public string[] Xpos { get; }

    /// <summary>Relations, in the order of the output layer.</summary>
    public string[] Relations { get; }

    /// <summary>IOB2 tags, in the order of the output layer.</summary>
    public string[] EntityTags { get; }

    /// <summary>Words with a trained vector.</summary>
    public WordTable Words { get; }

    /// <summary>Words with a fixed vector.</summary>
    public WordTable Fixed { get; }

    /// <summary>Hashed tables in the order of concatenation.</summary>
    public HashedTable[] Hashed { get; }

    private static string[] Labels(JsonElement meta, string name)
    {
        var labels = meta.GetProperty(name).EnumerateArray().Select(l => l.GetString());
        return [.. labels.Select(l => l ?? throw new FormatException($"a label of '{name}' is null"))];
    }

    private static HashedTable Table(WeightReader reader, JsonElement table)
    {
        var name = table.GetProperty("name").GetString() ?? "";
        var template = Array.IndexOf(TemplateNames, name);
        if (template < 0) throw reader.Refuse($"the feature template '{name}' is unknown; this program is older than the file.");
        var rows = table.GetProperty("rows").GetInt32();
        if (rows <= 0) throw reader.Refuse($"the table '{name}' has {rows} rows.");
        return new HashedTable((FeatureTemplate)template, name, rows, table.GetProperty("width").GetInt32());
    }
}
