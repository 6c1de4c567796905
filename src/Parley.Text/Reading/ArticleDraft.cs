using Parley.Text.Reading.Languages;

namespace Parley.Text.Reading;

/// <summary>An article as an input gives it: nothing cleaned, nothing filled in.</summary>
internal sealed class ArticleDraft
{
    private readonly string?[] _parts = new string?[Enum.GetValues<Column>().Length];

    /// <summary>One part as given; null when the input does not say.</summary>
    public string? this[Column part]
    {
        get => _parts[(int)part];
        set => _parts[(int)part] = value;
    }

    /// <summary>The finished article, or the failure that says in which other language than English it is written.</summary>
    /// <param name="options">Fill in what is missing, and say whether the language counts.</param>
    /// <param name="name">What the item is called.</param>
    public ReadResult ToResult(ReadingOptions options, InputName name)
    {
        var language = options.AnyLanguage ? null : LanguageGuess.OtherThanEnglish(this[Column.Text]);
        return language is null
            ? ReadResult.Of(ToArticle(options, name.Id))
            : ReadResult.Failed(name.Shown, $"the text is {language}, and Parley reads English only; leave it out, or read it all the same with --any-language");
    }

    /// <summary>The finished article.</summary>
    /// <param name="options">Fill in what is missing.</param>
    /// <param name="fallbackId">The id of an article with neither id nor address.</param>
    public Article ToArticle(ReadingOptions options, string fallbackId)
    {
        var url = Clean(Column.Url);
        return new Article
        {
            Text = this[Column.Text] ?? "",
            Id = Clean(Column.Id) ?? url ?? fallbackId,
            Title = Clean(Column.Title) ?? Cleaned(options.Title),
            Date = DateText.Normalize(this[Column.Date]) ?? DateText.Normalize(options.Date),
            Outlet = Clean(Column.Outlet) ?? Cleaned(options.Outlet),
            Author = Clean(Column.Author) ?? Cleaned(options.Author),
            Url = url,
        };
    }

    private string? Clean(Column part) => Cleaned(this[part]);

    // Metadata is shown in one line.
    private static string? Cleaned(string? value)
    {
        if (string.IsNullOrWhiteSpace(value)) return null;
        return WhiteSpace.Reduce(value);
    }
}
