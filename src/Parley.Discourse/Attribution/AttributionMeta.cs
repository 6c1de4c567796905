using System.Text.Json;
using Parley.Language.Models;
using Parley.Text.Models;

namespace Parley.Discourse.Attribution;

/// <summary>The header of an attribution model: sizes, word list, numbers of tags and relations.</summary>
/// <remarks>Immutable; thread-safe. What the lists lack has number 0, as in training.</remarks>
internal sealed class AttributionMeta
{
    private const int WidestHidden = 8192;

    private readonly Dictionary<string, int> _xpos;
    private readonly Dictionary<string, int> _relations;

    /// <summary>Reads and checks the header.</summary>
    /// <exception cref="ModelFormatException">Something is missing, malformed or unknown to this program.</exception>
    public AttributionMeta(WeightReader reader)
    {
        try
        {
            var meta = reader.File.Meta;
            Hidden = meta.GetProperty("hidden").GetInt32();
            StateWidth = meta.GetProperty("state").GetInt32();
            Longest = meta.GetProperty("longest").GetInt32();
            Slope = meta.GetProperty("slope").GetSingle();
            Outside = meta.TryGetProperty("outside", out var outside) ? outside.GetSingle() : 0;
            Language = meta.TryGetProperty("language", out var language) ? language.GetString() : null;
            Words = new WordTable(meta.GetProperty("words"));
            _xpos = Numbers(meta, "xpos");
            _relations = Numbers(meta, "relations");
            RoleTags.Check(reader, meta.GetProperty("tags"));
            EntityNumbers.Check(reader, meta.GetProperty("entities"));
        }
        catch (Exception e) when (e is KeyNotFoundException or InvalidOperationException or FormatException or ArgumentException)
        {
            throw new ModelFormatException(reader.Refuse($"the settings cannot be read ({e.Message}).").Message, e);
        }
        if (Hidden is < 1 or > WidestHidden || StateWidth is < 2 or > WidestHidden || StateWidth % 2 != 0 || Longest < 1)
            throw reader.Refuse($"the sizes {Hidden}, {StateWidth}, {Longest} are not possible.");
    }

    /// <summary>Width of one direction of the LSTM.</summary>
    public int Hidden { get; }

    /// <summary>Width of the language network's states, both layers.</summary>
    public int StateWidth { get; }

    /// <summary>Most tokens of a paragraph that is read in one piece.</summary>
    public int Longest { get; }

    /// <summary>Slope of the leaky rectifier below zero.</summary>
    public float Slope { get; }

    /// <summary>What is added to the score of having no role; chosen on held-out text, 0 where the file says nothing.</summary>
    public float Outside { get; }

    /// <summary>Fingerprint of the language model that the weights were trained with; <c>null</c> in files for tests, which go with any.</summary>
    public string? Language { get; }

    /// <summary>Words with a vector of their own.</summary>
    public WordTable Words { get; }

    /// <summary>How many Penn tags there are.</summary>
    public int XposCount => _xpos.Count;

    /// <summary>How many relations there are, subtypes apart.</summary>
    public int RelationCount => _relations.Count;

    /// <summary>The number of a Penn tag.</summary>
    public int Xpos(string tag) => _xpos.GetValueOrDefault(tag);

    /// <summary>The number of a relation; its subtype does not matter.</summary>
    public int Relation(string relation)
    {
        var colon = relation.IndexOf(':', StringComparison.Ordinal);
        return _relations.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(colon < 0 ? relation : relation.AsSpan(0, colon), out var number) ? number : 0;
    }

    private static Dictionary<string, int> Numbers(JsonElement meta, string name)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var label in meta.GetProperty(name).EnumerateArray())
            numbers.Add(label.GetString() ?? throw new FormatException($"a label of '{name}' is null"), numbers.Count);
        return numbers;
    }
}
