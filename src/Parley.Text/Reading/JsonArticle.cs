using System.Text.Json;

namespace Parley.Text.Reading;

/// <summary>Reads an article out of a JSON object.</summary>
internal static class JsonArticle
{
    private const int MostNamesShown = 12;

    /// <summary>The article, or what is wrong with the object.</summary>
    public static ReadResult Read(JsonElement item, InputName name, ReadingOptions options)
    {
        if (item.ValueKind != JsonValueKind.Object)
            return ReadResult.Failed(name.Shown, $"the item is a JSON {KindOf(item)}, where an object with a text is needed; correct it, or leave it out");
        var draft = new ArticleDraft();
        try
        {
            foreach (var property in item.EnumerateObject())
                if (options.Columns.PartOf(property.Name) is { } part)
                    draft[part] ??= ValueOf(property.Value, part);
        }
        catch (InvalidOperationException)
        {
            return ReadResult.Failed(name.Shown, "a string holds half of a surrogate pair (\\uD800 to \\uDFFF); correct it, or leave the item out");
        }
        if (draft[Column.Text] is null) return ReadResult.Failed(name.Shown, NoText(item, options));
        return draft.ToResult(options, name);
    }

    /// <summary>Options for parsing within the limits; comments and trailing commas are forgiven.</summary>
    public static JsonDocumentOptions ParseOptions(ReadingLimits limits) => new()
    {
        MaxDepth = limits.MaxJsonDepth,
        AllowTrailingCommas = true,
        CommentHandling = JsonCommentHandling.Skip,
    };

    // A text must be a string; the other parts may be numbers, people with names, or lists of these.
    private static string? ValueOf(JsonElement value, Column part) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Number when part != Column.Text => value.GetRawText(),
        JsonValueKind.Object when part is Column.Author or Column.Outlet && value.TryGetProperty("name", out var n) => ValueOf(n, part),
        JsonValueKind.Array when part == Column.Author => Join(value),
        _ => null,
    };

    private static string? Join(JsonElement names)
    {
        var list = new List<string>();
        foreach (var name in names.EnumerateArray())
            if (ValueOf(name, Column.Author) is { Length: > 0 } value)
                list.Add(value);
        return list.Count == 0 ? null : string.Join(", ", list);
    }

    private static string NoText(JsonElement item, ReadingOptions options)
    {
        var names = new List<string>();
        foreach (var property in item.EnumerateObject())
            if (names.Count < MostNamesShown)
                names.Add(property.Name);
        var likely = ColumnNames.Default.Likeliest(Column.Text, names);
        return ColumnMessages.NoText("field", options.Columns.NameOf(Column.Text), names, likely is null ? null : "text=" + likely);
    }

    private static string KindOf(JsonElement item) => item.ValueKind switch
    {
        JsonValueKind.True or JsonValueKind.False => "boolean",
        var kind => kind.ToString().ToLowerInvariant(),
    };
}
