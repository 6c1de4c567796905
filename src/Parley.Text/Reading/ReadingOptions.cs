namespace Parley.Text.Reading;

/// <summary>What a user says about the inputs, and how much is taken in.</summary>
/// <remarks>The four values fill in what an input does not say itself; they never replace what it says. Immutable and thread-safe.</remarks>
public sealed record ReadingOptions
{
    /// <summary>The options used where none are given.</summary>
    public static ReadingOptions Default { get; } = new();

    /// <summary>Names of columns and JSON fields that hold the parts of an article.</summary>
    public ColumnMap Columns { get; init; } = ColumnMap.Default;

    /// <summary>How much is taken in before an input is refused.</summary>
    public ReadingLimits Limits { get; init; } = ReadingLimits.Default;

    /// <summary>True to take in texts in other languages than English too; they are refused else, since they would be coded as if they were English.</summary>
    public bool AnyLanguage { get; init; }

    /// <summary>Is told what a reader did of its own accord, such as taking a column for the text; null where nobody wants to know.</summary>
    /// <remarks>Called on the thread that reads, before the article it is about.</remarks>
    public Action<ReadNote>? Noted { get; init; }

    /// <summary>Date of articles that name none, in any form that <see cref="DateText.Normalize"/> knows.</summary>
    public string? Date { get; init; }

    /// <summary>Outlet of articles that name none.</summary>
    public string? Outlet { get; init; }

    /// <summary>Author of articles that name none.</summary>
    public string? Author { get; init; }

    /// <summary>Title of articles that name none.</summary>
    public string? Title { get; init; }
}
