using System.Globalization;
using Parley.Cli.Terminal;
using Parley.Records;
using Parley.Telling;
using Parley.Text.Pipeline;
using Parley.Text.Segmentation;

namespace Parley.Cli.Report;

/// <summary>The report of one article: what it is, who and what it names, who says what, and who does what to whom.</summary>
internal sealed class ArticleReport
{
    private readonly Document _document;
    private readonly Record _record;
    private readonly IPen _pen;
    private readonly int _width;
    private readonly int _hidden;

    /// <summary>Prepares the report.</summary>
    /// <param name="document">The article with its layers.</param>
    /// <param name="record">What the report tells.</param>
    /// <param name="pen">What writes it.</param>
    /// <param name="width">Columns of a line.</param>
    /// <param name="showsAll">Whether doubtful statements are shown too.</param>
    public ArticleReport(Document document, Record record, IPen pen, int width, bool showsAll)
    {
        _document = document;
        _record = showsAll ? record : record.StatementsAtLeast(Sureness.Doubtful);
        _hidden = record.Statements.Count - _record.Statements.Count;
        _pen = pen;
        _width = width;
    }

    /// <summary>Writes all of it.</summary>
    public void Write()
    {
        WriteHead();
        new EntityLists(_record, _pen, _width).Write();
        new StatementList(_record, _pen, _width).Write();
        new EventList(_record, _pen, _width).Write();
    }

    private void WriteHead()
    {
        foreach (var line in Wrapping.Lines(Printable.OneLine(_record.Title ?? _record.Id), _width)) WriteLine(line, Tone.Title);
        var facts = new[] { _record.Date, _record.Outlet, _record.Author is { } author ? "by " + author : null }.Where(fact => fact is not null);
        var about = string.Join(" · ", facts.Select(fact => Printable.OneLine(fact)));
        foreach (var line in Wrapping.Lines(about, _width)) WriteLine(line, Tone.Plain);
        WriteLine(Counts(), Tone.Faint);
        if (_document.Article.LeftOutWords is > 0 and var left) WriteLine($"{Count(left, "word")} of the page left out: menus, teasers and the like", Tone.Faint);
        if (_hidden > 0) WriteLine($"{Count(_hidden, "doubtful statement")} left out; --all shows {(_hidden == 1 ? "it" : "them")}", Tone.Faint);
    }

    private string Counts()
    {
        var counts = Count(_record.Entities.Count, "name") + ", " + Count(_record.Statements.Count, "statement");
        if (!_document.TryGet<SegmentedText>(out var segments)) return counts;
        var words = 0;
        foreach (var token in segments.Tokens)
            if (char.IsLetterOrDigit(segments.Text[token.Span.Start]) && !token.JoinsPrevious) words++;
        return Count(segments.Sentences.Length, "sentence") + ", " + Count(words, "word") + ", " + counts;
    }

    private static string Count(int count, string unit) =>
        string.Create(CultureInfo.InvariantCulture, $"{count:N0} {unit}{(count == 1 ? "" : "s")}");

    private void WriteLine(string line, Tone tone)
    {
        _pen.Write(line, tone);
        _pen.EndLine();
    }
}
