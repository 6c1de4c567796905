using System.Text.Json;
using Parley.Language.Models;

namespace Parley.Discourse.Attribution;

/// <summary>The tags of the network: O, then B and I of source, cue and content; and how fragments are read from them.</summary>
internal static class RoleTags
{
    private static readonly string[] Names = ["O", "B-source", "I-source", "B-cue", "I-cue", "B-content", "I-content"];

    /// <summary>How many tags there are.</summary>
    public static int Count => Names.Length;

    /// <summary>Refuses a file whose tags are others.</summary>
    public static void Check(WeightReader reader, JsonElement tags)
    {
        if (!tags.EnumerateArray().Select(tag => tag.GetString()).SequenceEqual(Names))
            throw reader.Refuse($"the tags are not {string.Join(' ', Names)}. The file belongs to another version of Parley.");
    }

    /// <summary>Adds the fragments of a path to the list of their role (0 source, 1 cue, 2 content); the margin is the mean of its tokens'.</summary>
    public static void AddFragments(ReadOnlySpan<int> path, ReadOnlySpan<float> margins, ReadOnlySpan<List<Fragment>> roles)
    {
        for (var first = 0; first < path.Length;)
        {
            var tag = path[first];
            var end = first + 1;
            if (tag != 0)
            {
                // The chain forbids an I that continues nothing; here it would begin a fragment of its own.
                var inside = (tag + 1) / 2 * 2;
                while (end < path.Length && path[end] == inside) end++;
                roles[(tag - 1) / 2].Add(new Fragment(first, end, Mean(margins[first..end])));
            }
            first = end;
        }
    }

    private static float Mean(ReadOnlySpan<float> values)
    {
        var sum = 0f;
        foreach (var value in values) sum += value;
        return sum / values.Length;
    }
}
