using System.Globalization;
using Parley.Records;
using Parley.Text;

namespace Parley.Formats.Html;

/// <summary>Writes the article's text, paragraph by paragraph, with the marks and the numbers of the statements.</summary>
internal sealed class MarkedText
{
    private const int MostLevels = 4;
    private const int MostOwners = 12;

    private readonly Record _record;
    private readonly TextWriter _output;
    private readonly PageNames _names;
    private readonly CodePointMap _map;
    private readonly SegmentCutter _cutter;
    private readonly ILookup<int, int> _beginnings;

    /// <summary>Prepares the writing.</summary>
    /// <param name="record">The record.</param>
    /// <param name="marks">What is marked.</param>
    /// <param name="names">The names of places.</param>
    /// <param name="output">Where to.</param>
    public MarkedText(Record record, IReadOnlyList<Mark> marks, PageNames names, TextWriter output)
    {
        _record = record;
        _output = output;
        _names = names;
        _map = new CodePointMap(record.Text);
        _cutter = new SegmentCutter(marks);
        _beginnings = marks.GroupBy(mark => mark.Owner).OrderBy(own => own.Key).ToLookup(own => own.Min(mark => mark.Span.Start), own => own.Key);
    }

    /// <summary>Writes all paragraphs. The first is the page's heading when it is the title.</summary>
    public void Write()
    {
        var blocks = TextBlocks.Of(_record.Text);
        for (var i = 0; i < blocks.Count; i++) Write(blocks[i], i == 0 && HasTitle(_record) ? "h1" : "p");
    }

    /// <summary>True when the text begins with the title, so that it need not be shown once more.</summary>
    public static bool HasTitle(Record record) =>
        record.Title is { } title && TextBlocks.Of(record.Text) is [var first, ..] && first.Of(record.Text).Trim().SequenceEqual(title.AsSpan().Trim());

    private void Write(TextSpan block, string tag)
    {
        _output.Write(string.Create(CultureInfo.InvariantCulture, $"<{tag} dir=\"auto\" data-o=\"{_map.ToCodePoints(block.Start)}\">"));
        foreach (var segment in _cutter.Cut(block)) Write(segment);
        _output.Write($"</{tag}>\n");
    }

    private void Write(Segment segment)
    {
        foreach (var owner in _beginnings[segment.Span.Start]) WriteNumber(_record.Statements[owner]);
        if (segment.Marks.Count == 0)
        {
            _output.WriteText(segment.Span.Of(_record.Text));
            return;
        }
        var level = segment.Levels == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $" n{Math.Min(segment.Levels, MostLevels)}");
        var owners = string.Join(' ', segment.Marks.DistinctBy(mark => mark.Owner).Take(MostOwners).Select(mark => string.Create(CultureInfo.InvariantCulture, $"{mark.Owner}.{ClassOf(mark.Role)}")));
        _output.Write($"<span class=\"m {ClassOf(segment.Marks[0].Role)}{level}\" data-s=\"{owners}\">");
        _output.WriteText(segment.Span.Of(_record.Text));
        _output.Write("</span>");
    }

    // The number is drawn by the style sheet: it must not be counted or copied as a part of the text.
    private void WriteNumber(Statement statement)
    {
        var label = HtmlText.Of(PageNames.Label(statement));
        var speaker = statement.Source is { } source ? HtmlText.Of(source.Name) : "nobody named";
        _output.Write($"<a class=\"no\" id=\"{HtmlText.Of(_names.Statement(statement))}\" href=\"{HtmlText.Fragment(_names.Card(statement))}\" data-n=\"{label}\" "
            + $"aria-label=\"Statement {label}, by {speaker}\"></a>");
    }

    private static string ClassOf(MarkRole role) => role.ToString().ToLowerInvariant();
}
