using System.Text.Json;
using Parley.Ledgers.Amending;
using Parley.Ledgers.Articles;
using Parley.Records;
using Parley.Web.Marking;

namespace Parley.Web.Pages.Articles;

/// <summary>An article as its page shows it.</summary>
public sealed record ArticleModel
{
    /// <summary>The article with all that belongs to it.</summary>
    public required StoredArticle Stored { get; init; }

    /// <summary>Its record.</summary>
    public required Record Record { get; init; }

    /// <summary>The nesting of its statements.</summary>
    public required StatementTree Tree { get; init; }

    /// <summary>Its text, marked.</summary>
    public required IReadOnlyList<MarkedParagraph> Paragraphs { get; init; }

    /// <summary>Id of the item that is looked at; <c>null</c> for none.</summary>
    public string? Item { get; init; }

    /// <summary>What became of the words that the address carries; <c>null</c> when it carries none.</summary>
    public WordsFound? Words { get; init; }

    /// <summary>What became of the claim of the chosen statement; <c>null</c> when no statement is chosen or its claim stands in this article alone.</summary>
    public ClaimLine? Claim { get; init; }

    /// <summary>Layers that are switched off: <c>statements</c>, <c>doubtful</c>, <c>events</c>, <c>moves</c>, <c>names</c>.</summary>
    public IReadOnlySet<string> Hidden { get; init; } = new HashSet<string>();

    /// <summary>The key of the article.</summary>
    public string Key => Stored.Record.Article;

    /// <summary>The headline, else the id.</summary>
    public string Title => string.IsNullOrWhiteSpace(Record.Title) ? Record.Id : Record.Title;

    /// <summary>The page as data: the record as <c>parley read</c> prints it, and what the ledger knows besides.</summary>
    public object Data()
    {
        using var json = JsonDocument.Parse(Stored.Record.Json);
        return new ArticleData(Key, Stored.Version.Number, Stored.Newest.Article == Key ? null : Stored.Newest.Article, Stored.Versions, Stored.Known, Stored.Copies, Stored.Amendments, Claim, Words, json.RootElement.Clone());
    }

    private sealed record ArticleData(
        string Article, long Version, string? SupersededBy, IReadOnlyList<ArticleVersion> Versions, IReadOnlyDictionary<string, string> KnownEntities, IReadOnlyList<ArticleCopy> Copies,
        IReadOnlyList<Amendment> Amendments, ClaimLine? Claim, WordsFound? Words, JsonElement Record);
}

/// <summary>A paragraph of an article.</summary>
/// <param name="IsTitle">Whether it is the headline.</param>
/// <param name="Pieces">Its text.</param>
/// <param name="Moves">The moves whose words begin in it.</param>
public sealed record MarkedParagraph(bool IsTitle, IReadOnlyList<TextPiece> Pieces, IReadOnlyList<RecordMove> Moves);

/// <summary>How far a claim went.</summary>
/// <param name="Statement">The statement of it that is looked at; full id.</param>
/// <param name="Outlets">Outlets that have it.</param>
/// <param name="Origins">Origins that are independent as far as is known.</param>
/// <param name="Denials">Reports that deny it.</param>
public sealed record ClaimLine(string Statement, int Outlets, int Origins, int Denials);

/// <summary>What became of words that a link carries.</summary>
/// <param name="Text">The words.</param>
/// <param name="Count">How often they stand in the article: 0, they are gone.</param>
/// <param name="IsShown">Whether they are marked: where they stood, or where alone they stand now.</param>
/// <param name="HasMoved">Whether they stand elsewhere than the link says.</param>
public sealed record WordsFound(string Text, int Count, bool IsShown, bool HasMoved);
