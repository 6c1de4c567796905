using System.Text.Json;

namespace Parley.Ledgers.Mapping;

/// <summary>Reads lists of offsets as the ledger stores them: <c>[[start,end],...]</c>, code points.</summary>
internal static class SpanLists
{
    /// <summary>The offsets, in order.</summary>
    public static List<(int Start, int End)> Read(string json)
    {
        using var document = JsonDocument.Parse(json);
        var spans = new List<(int, int)>();
        foreach (var span in document.RootElement.EnumerateArray()) spans.Add((span[0].GetInt32(), span[1].GetInt32()));
        return spans;
    }
}
