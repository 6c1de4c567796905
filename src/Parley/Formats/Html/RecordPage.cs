using Parley.Records;

namespace Parley.Formats.Html;

/// <summary>Writes records as one HTML page that needs nothing else: the articles with their statements marked, and a list of these.</summary>
/// <remarks>
/// A page of one article shows it; a page of several is a list of titles, each of which opens its article. <c>#s3</c> leads to a
/// statement and <c>#c120-180</c> to words, counted in Unicode code points as in <see cref="RecordJson"/>; in the second article of a
/// page the names are <c>#a2-s3</c> and <c>#a2-c120-180</c>. All words from outside are escaped. The same records give the same page. A
/// page is written piece by piece, so that many articles need not be held in memory: <see cref="WriteStart"/>, for each article
/// <see cref="WriteArticle"/> (between <see cref="WriteFold"/> and <see cref="WriteFoldEnd"/> when there are several), <see cref="WriteEnd"/>.
/// </remarks>
public static class RecordPage
{
    /// <summary>Writes a whole page.</summary>
    /// <param name="output">Where to; UTF-8 is expected, and no byte order mark is needed. Not closed.</param>
    /// <param name="records">The articles.</param>
    public static void Write(TextWriter output, IReadOnlyList<Record> records)
    {
        ArgumentNullException.ThrowIfNull(records);
        WriteStart(output, records.Count > 0 ? records[0] : null, records.Count > 1);
        for (var i = 0; i < records.Count; i++)
        {
            if (records.Count > 1) WriteFold(output, records[i]);
            WriteArticle(output, records[i], i + 1);
            if (records.Count > 1) WriteFoldEnd(output);
        }
        WriteEnd(output);
    }

    /// <summary>Writes what stands before the first article.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="first">The first article, after which the page is named.</param>
    /// <param name="hasMore">True when others follow it.</param>
    public static void WriteStart(TextWriter output, Record? first, bool hasMore)
    {
        ArgumentNullException.ThrowIfNull(output);
        var title = first is null ? "No articles" : ArticleSection.TitleOf(first);
        PageFrame.WriteStart(output, (hasMore ? title + " and more" : title) + " – Parley");
    }

    /// <summary>Writes one article.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="record">The article.</param>
    /// <param name="number">Which of the page it is, from 1; the names of its places depend on it.</param>
    public static void WriteArticle(TextWriter output, Record record, int number)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(record);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(number);
        new ArticleSection(record, number, output).Write();
    }

    /// <summary>Begins the entry of an article in a page of several.</summary>
    public static void WriteFold(TextWriter output, Record record)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(record);
        output.Write($"<details class=\"fold\"><summary><b dir=\"auto\">{HtmlText.Of(ArticleSection.TitleOf(record))}</b> <span>{HtmlText.Of(ArticleSection.Summary(record))}</span></summary>\n");
    }

    /// <summary>Ends the entry of an article in a page of several.</summary>
    public static void WriteFoldEnd(TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.Write("</details>\n");
    }

    /// <summary>Writes what stands after the last article.</summary>
    public static void WriteEnd(TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(output);
        PageFrame.WriteEnd(output);
    }
}
