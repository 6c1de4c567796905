using System.Globalization;
using Parley.Records;
using Parley.Telling;
using Parley.Text;

namespace Parley.Formats.Html;

/// <summary>Writes the list of statements: for each a card with speaker, words, chain and what else is known.</summary>
internal sealed class StatementCards(Record record, StatementTree tree, PageNames names, TextWriter output)
{
    private const int DeepestIndent = 4;

    private readonly CodePointMap _map = new(record.Text);
    private readonly Dictionary<string, Statement> _byId = record.Statements.DistinctBy(s => s.Id).ToDictionary(s => s.Id);

    /// <summary>Writes the list.</summary>
    public void Write()
    {
        output.Write("<ol class=\"cards\">\n");
        foreach (var index in tree.Order) Write(index);
        output.Write("</ol>\n");
    }

    private void Write(int index)
    {
        var statement = record.Statements[index];
        var depth = Math.Min(tree.Depth(index), DeepestIndent);
        var id = HtmlText.Of(names.Card(statement));
        output.Write(string.Create(CultureInfo.InvariantCulture, $"<li class=\"card d{depth}\" id=\"{id}\" data-s=\"{index}\">\n"));
        WriteHead(statement);
        WriteChain(statement);
        output.Write("<blockquote dir=\"auto\">");
        output.WriteText(record.TextOf(statement));
        output.Write("</blockquote>\n<dl>\n");
        foreach (var (name, value) in FactsOf(statement)) WriteFact(name, value);
        foreach (var span in statement.Content) WritePlace(span);
        output.Write("</dl>\n</li>\n");
    }

    private void WriteHead(Statement statement)
    {
        output.Write($"<p class=\"who\"><a href=\"{HtmlText.Fragment(names.Statement(statement))}\"><span class=\"label\">{HtmlText.Of(PageNames.Label(statement))}</span> <b>");
        var line = StatementLine.Of(record, statement);
        output.WriteText(line.Who);
        output.Write("</b></a> <span class=\"said\">");
        output.WriteText(line.Does);
        output.Write("</span></p>\n");
    }

    private void WriteChain(Statement statement)
    {
        if (statement.Chain.Count == 0) return;
        output.Write("<ol class=\"chain\" aria-label=\"Who reports it\">");
        foreach (var link in statement.Chain)
        {
            output.Write("<li>");
            output.WriteText(link);
            output.Write("</li>");
        }
        output.Write("</ol>\n");
    }

    private IEnumerable<(string Name, string Value)> FactsOf(Statement statement)
    {
        yield return ("Form", statement.Kind is "says" ? statement.Form : $"{statement.Form}, {statement.Kind}");
        if (StatementLine.Explain(record, statement) is { } note) yield return ("Note", note);
        if (statement.Addressee is { } addressee) yield return ("Told", addressee.Name);
        if (statement.Medium is { } medium) yield return ("Through", medium.Name);
        if (statement.Time is { } time) yield return ("When", time.Value is { } value && value != time.Text ? $"{value} (“{time.Text}”)" : $"“{time.Text}”");
        if (statement.Relation is { } relation) yield return (Capital(relation.Kind), _byId.TryGetValue(relation.Of, out var target) ? $"{PageNames.Label(target)}, {target.Source?.Name ?? "speaker not named"}" : relation.Of);
        yield return ("Confidence", statement.Confidence.ToString("0.00", CultureInfo.InvariantCulture));
    }

    private static string Capital(string word) => word.Length == 0 ? word : char.ToUpperInvariant(word[0]) + word[1..];

    private void WriteFact(string name, string value)
    {
        output.Write("<dt>");
        output.WriteText(name);
        output.Write("</dt><dd>");
        output.WriteText(value);
        output.Write("</dd>\n");
    }

    private void WritePlace(TextSpan span)
    {
        var (start, end) = _map.ToCodePoints(span);
        output.Write(string.Create(CultureInfo.InvariantCulture, $"<dt>Words</dt><dd><a href=\"{HtmlText.Fragment(names.Words(start, end))}\">{start}–{end}</a></dd>\n"));
    }
}
