using System.Globalization;
using Parley.Records;

namespace Parley.Formats.Html;

/// <summary>One article of a page: head, text, and the list of its statements.</summary>
internal sealed class ArticleSection(Record record, int number, TextWriter output)
{
    private readonly PageNames _names = new(number);
    private readonly StatementTree _tree = new(record.Statements);

    /// <summary>Writes it.</summary>
    public void Write()
    {
        output.Write($"<article class=\"sheet\" data-prefix=\"{_names.Prefix}\" aria-label=\"{HtmlText.Of(TitleOf(record))}\">\n");
        output.Write("<div class=\"columns\">\n<div class=\"paper\">\n");
        WriteHead();
        output.Write("<div class=\"text\">\n");
        new MarkedText(record, StatementMarks.Of(record, _tree), _names, output).Write();
        output.Write("</div>\n</div>\n");
        WriteSide();
        output.Write("</div>\n</article>\n");
    }

    /// <summary>The title, else the id.</summary>
    public static string TitleOf(Record record) => string.IsNullOrWhiteSpace(record.Title) ? record.Id : record.Title;

    /// <summary>Outlet, date and counts, in one line.</summary>
    public static string Summary(Record record)
    {
        var speakers = record.Statements.Where(s => s.Source is not null).Select(s => s.Source!.Entity ?? s.Source.Name).Distinct(StringComparer.Ordinal).Count();
        string?[] parts = [record.Outlet, record.Date, Count(record.Statements.Count, "statement"), Count(speakers, "speaker")];
        return string.Join(" · ", parts.Where(part => part is not null));
    }

    private static string Count(int count, string unit) => string.Create(CultureInfo.InvariantCulture, $"{count:N0} {unit}{(count == 1 ? "" : "s")}");

    private void WriteHead()
    {
        output.Write("<header>\n<p class=\"facts\">");
        output.WriteText(Summary(record));
        output.Write("</p>\n");
        if (!MarkedText.HasTitle(record)) output.Write($"<h1 dir=\"auto\">{HtmlText.Of(TitleOf(record))}</h1>\n");
        WriteByline();
        output.Write("<p class=\"legend\"><span class=\"m source\">who</span> <span class=\"m cue\">says</span> <span class=\"m content n1\">what</span> <span class=\"m content n2\">within what</span></p>\n</header>\n");
    }

    private void WriteByline()
    {
        if (record.Author is null && record.Url is null) return;
        output.Write("<p class=\"by\">");
        if (record.Author is { } author) output.WriteText("by " + author);
        if (record is { Author: not null, Url: not null }) output.Write(" · ");
        if (record.Url is { } url) WriteAddress(url);
        output.Write("</p>\n");
    }

    // An address that could run a script is shown, but is no link.
    private void WriteAddress(string url)
    {
        if (Uri.TryCreate(url, UriKind.Absolute, out var address) && address.Scheme is ("http" or "https"))
            output.Write($"<a href=\"{HtmlText.Of(address.AbsoluteUri)}\" rel=\"noreferrer noopener\">{HtmlText.Of(url)}</a>");
        else output.WriteText(url);
    }

    private void WriteSide()
    {
        output.Write("<aside aria-label=\"Statements\">\n");
        output.Write("<section class=\"panel\" aria-label=\"Statement in view\" hidden><button type=\"button\" class=\"close\" aria-label=\"Close\">×</button><div class=\"shown\"></div></section>\n");
        output.Write("<div class=\"tools\" hidden><input type=\"search\" class=\"filter\" placeholder=\"Filter by speaker or words\" aria-label=\"Filter the statements by speaker or words\"><span class=\"found\" role=\"status\"></span></div>\n");
        new StatementCards(record, _tree, _names, output).Write();
        if (record.Statements.Count == 0) output.Write("<p class=\"none\">No statements were found.</p>\n");
        output.Write("</aside>\n");
    }
}
