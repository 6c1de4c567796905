using System.Text.Json;
using Parley.Language.Analysis;
using Parley.Language.Models;

namespace Parley.Discourse.Attribution;

/// <summary>Numbers of the kinds of names: 0 for none, then as in CoNLL-2003.</summary>
internal static class EntityNumbers
{
    private static readonly string[] Names = ["O", "PER", "ORG", "LOC", "MISC"];

    /// <summary>How many numbers there are.</summary>
    public static int Count => Names.Length;

    /// <summary>Refuses a file whose kinds are others.</summary>
    public static void Check(WeightReader reader, JsonElement kinds)
    {
        if (!kinds.EnumerateArray().Select(kind => kind.GetString()).SequenceEqual(Names))
            throw reader.Refuse($"the kinds of names are not {string.Join(' ', Names)}. The file belongs to another version of Parley.");
    }

    /// <summary>Writes the number of each token.</summary>
    public static void Write(AnalyzedText analysis, Span<int> numbers)
    {
        numbers.Clear();
        foreach (var name in analysis.Entities) numbers.Slice(name.First, name.Count).Fill(NumberOf(name.Kind));
    }

    private static int NumberOf(EntityKind kind) => kind switch
    {
        EntityKind.Person => 1,
        EntityKind.Organization => 2,
        EntityKind.Location => 3,
        _ => 4,
    };
}
