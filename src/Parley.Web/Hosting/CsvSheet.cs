using System.Globalization;
using CsvHelper;
using Microsoft.AspNetCore.Http;

namespace Parley.Web.Hosting;

/// <summary>A table as a file: all rows, whatever the page shows of them. Written row by row.</summary>
/// <param name="Name">The file's name without extension.</param>
/// <param name="Columns">The headings.</param>
/// <param name="Rows">The rows; asked for once.</param>
internal sealed record CsvSheet(string Name, IReadOnlyList<string> Columns, IEnumerable<IReadOnlyList<string?>> Rows) : IResult
{
    private const int RowsBetweenFlushes = 500;

    /// <inheritdoc/>
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.ContentType = "text/csv; charset=utf-8";
        httpContext.Response.Headers.ContentDisposition = $"attachment; filename=\"{Name}.csv\"";
        var text = new StreamWriter(httpContext.Response.Body, leaveOpen: true);
        await using var closing = text.ConfigureAwait(false);
        var csv = new CsvWriter(text, CultureInfo.InvariantCulture, leaveOpen: true);
        await using var ending = csv.ConfigureAwait(false);
        foreach (var column in Columns) csv.WriteField(column);
        await csv.NextRecordAsync().ConfigureAwait(false);
        var count = 0;
        foreach (var row in Rows)
        {
            foreach (var cell in row) csv.WriteField(cell);
            await csv.NextRecordAsync().ConfigureAwait(false);
            if (++count % RowsBetweenFlushes == 0) await csv.FlushAsync().ConfigureAwait(false);
        }
    }
}
