namespace Parley.Events.Pairs;

/// <summary>The features of a pair: names without white space, each once.</summary>
/// <remarks>Not thread-safe.</remarks>
internal sealed class FeatureSet
{
    private const int MostFeatures = 20_000;

    private readonly HashSet<string> _names = new(StringComparer.Ordinal);

    /// <summary>The names in ordinal order.</summary>
    public IReadOnlyList<string> Sorted() => [.. _names.Order(StringComparer.Ordinal)];

    public void Add(string template, string value)
    {
        if (_names.Count < MostFeatures) _names.Add(Clean(template + ":" + value));
    }

    public void Add(string template, string first, string second) => Add(template, first + "|" + second);

    private static string Clean(string name)
    {
        if (!name.AsSpan().ContainsAnyInRange('\0', ' ') && !name.Any(IsBlank)) return name;
        return string.Create(name.Length, name, static (span, text) =>
        {
            for (var i = 0; i < span.Length; i++) span[i] = IsBlank(text[i]) ? '_' : text[i];
        });
    }

    private static bool IsBlank(char c) => char.IsWhiteSpace(c) || char.IsControl(c) || char.IsSurrogate(c);
}
