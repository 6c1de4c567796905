using System.Globalization;
using Parley.Records;
using Parley.Telling;
using Parley.Web.Hosting;

namespace Parley.Web.Pages.Articles;

/// <summary>The statements of an article as a table.</summary>
internal static class ArticleTable
{
    private static readonly string[] Columns = ["statement", "speaker", "cue", "note", "addressee", "medium", "time", "form", "kind", "content", "parent", "chain", "confidence"];

    /// <summary>One row for each statement, in the order of the text.</summary>
    public static CsvSheet Of(ArticleModel model) => new($"article-{model.Key}", Columns, model.Record.Statements.Select(statement => Row(model.Record, statement)));

    private static IReadOnlyList<string?> Row(Record record, Statement statement)
    {
        var line = StatementLine.Of(record, statement);
        return
        [
            statement.Id, statement.Source?.Name, line.Cue, line.Note, statement.Addressee?.Name, statement.Medium?.Name, statement.Time?.Value, statement.Form, statement.Kind,
            record.TextOf(statement), statement.Parent, string.Join(" › ", statement.Chain), statement.Confidence.ToString("0.##", CultureInfo.InvariantCulture),
        ];
    }
}
