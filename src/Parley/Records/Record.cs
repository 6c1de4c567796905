namespace Parley.Records;

/// <summary>What Parley found in one article, every part of it tied to the words that show it.</summary>
/// <remarks>
/// Immutable. Spans count UTF-16 code units into <see cref="Text"/>, as .NET strings do; <see cref="RecordJson"/> writes them as Unicode
/// code points.
/// </remarks>
public sealed record Record
{
    /// <summary>The given id, else the URL, else the file's name (with the item's number in it).</summary>
    public required string Id { get; init; }

    /// <summary>The headline.</summary>
    public string? Title { get; init; }

    /// <summary>The text, exactly as it was analysed.</summary>
    public required string Text { get; init; }

    /// <summary>Publication date, ISO 8601 at the precision known.</summary>
    public string? Date { get; init; }

    /// <summary>The publishing outlet.</summary>
    public string? Outlet { get; init; }

    /// <summary>The byline.</summary>
    public string? Author { get; init; }

    /// <summary>Where the article was published.</summary>
    public string? Url { get; init; }

    /// <summary>Who and what is named, in the order of the first mentions.</summary>
    public IReadOnlyList<RecordEntity> Entities { get; init; } = [];

    /// <summary>Who says what, in the order of the contents.</summary>
    public IReadOnlyList<Statement> Statements { get; init; } = [];

    /// <summary>Who did what to whom, in the order of the triggers.</summary>
    public IReadOnlyList<RecordEvent> Events { get; init; } = [];

    /// <summary>What the parties to a negotiation did, in the order of the evidence.</summary>
    public IReadOnlyList<RecordMove> Moves { get; init; } = [];

    /// <summary>The words of a statement, its parts joined by an ellipsis.</summary>
    public string TextOf(Statement statement)
    {
        ArgumentNullException.ThrowIfNull(statement);
        return this.Words(statement.Content);
    }
}
