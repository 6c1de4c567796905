using Parley.Language.Analysis;
using Parley.Language.Models;
using Parley.Text.Models;

namespace Parley.Language.Entities;

/// <summary>The IOB2 tags of the recogniser and how spans are read from them.</summary>
/// <remarks>Immutable; thread-safe.</remarks>
internal sealed class EntityTagSet
{
    private const int MostTags = 255;

    private readonly (bool Begins, EntityKind? Kind)[] _tags;

    /// <summary>Reads the tags.</summary>
    /// <exception cref="ModelFormatException">A tag is neither O nor B- or I- with a known kind, or there are too many.</exception>
    public EntityTagSet(WeightReader reader, string[] tags)
    {
        if (tags.Length > MostTags) throw reader.Refuse($"there are {tags.Length} entity tags, where {MostTags} are the most.");
        _tags = [.. tags.Select(t => Read(reader, t))];
    }

    /// <summary>Adds the spans of one window's tags; an I- tag that continues nothing begins a span.</summary>
    /// <param name="path">Tag numbers.</param>
    /// <param name="first">Index of the window's first token in the text.</param>
    /// <param name="spans">Where spans are added, in text order.</param>
    public void AddSpans(ReadOnlySpan<int> path, int first, List<EntitySpan> spans)
    {
        EntityKind? open = null;
        var start = 0;
        for (var token = 0; token <= path.Length; token++)
        {
            var (begins, kind) = token < path.Length ? _tags[path[token]] : (false, null);
            if (open is { } ended && (begins || kind != open)) spans.Add(new EntitySpan(first + start, token - start, ended));
            if (begins || kind != open) start = token;
            open = kind;
        }
    }

    private static (bool Begins, EntityKind? Kind) Read(WeightReader reader, string tag) => tag switch
    {
        "O" => (false, null),
        _ when tag.StartsWith("B-", StringComparison.Ordinal) => (true, KindOf(reader, tag)),
        _ when tag.StartsWith("I-", StringComparison.Ordinal) => (false, KindOf(reader, tag)),
        _ => throw reader.Refuse($"the entity tag '{tag}' is unknown; O, B-KIND and I-KIND are understood."),
    };

    private static EntityKind KindOf(WeightReader reader, string tag) => tag[2..] switch
    {
        "PER" => EntityKind.Person,
        "ORG" => EntityKind.Organization,
        "LOC" => EntityKind.Location,
        "MISC" => EntityKind.Miscellaneous,
        _ => throw reader.Refuse($"the entity tag '{tag}' is unknown; the kinds are PER, ORG, LOC and MISC."),
    };
}
