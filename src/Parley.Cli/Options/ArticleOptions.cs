using System.CommandLine;
using Parley.Cli.Terminal;
using Parley.Text.Reading;

namespace Parley.Cli.Options;

/// <summary>What a user says about articles that do not say it themselves, for every command that reads articles.</summary>
internal sealed class ArticleOptions
{
    private readonly DateOption _date = new();
    private readonly OutletOption _outlet = new();
    private readonly AuthorOption _author = new();
    private readonly TitleOption _title = new();
    private readonly MapOption _map = new();
    private readonly AnyLanguageOption _anyLanguage = new();

    /// <summary>The options, in the order of the help.</summary>
    public IReadOnlyList<Option> All => [_date, _outlet, _author, _title, _map, _anyLanguage];

    /// <summary>What was given.</summary>
    /// <exception cref="UsageException">A value is not well formed.</exception>
    public ReadingOptions Of(ParseResult parsed)
    {
        if (!ColumnMap.TryParse(parsed.GetValue(_map) ?? "", out var columns, out var error)) throw new UsageException("--map: " + error);
        return new ReadingOptions
        {
            Columns = columns,
            AnyLanguage = parsed.GetValue(_anyLanguage),
            Noted = note => Diagnostics.Error(note.ToString()),
            Date = DateOf(parsed.GetValue(_date)),
            Outlet = NullIfEmpty(parsed.GetValue(_outlet)),
            Author = NullIfEmpty(parsed.GetValue(_author)),
            Title = NullIfEmpty(parsed.GetValue(_title)),
        };
    }

    private static string? DateOf(string? value)
    {
        if (NullIfEmpty(value) is not { } given) return null;
        return DateText.Normalize(given) ?? throw new UsageException($"--date {given}: is no date; write it as 2024-02-08, 2024-02 or 2024");
    }

    private static string? NullIfEmpty(string? value) => string.IsNullOrWhiteSpace(value) ? null : value.Trim();
}
