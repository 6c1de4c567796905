using System.Buffers;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Parley.Ledgers;
using Parley.Ledgers.Json;
using Parley.Records;
using Parley.Text;
using Parley.Text.Reading;
using Parley.Web.Hosting;

namespace Parley.Web.Api;

/// <summary>Reads articles that are sent: <c>POST /read</c> answers with their records, <c>POST /ingest</c> keeps them.</summary>
/// <remarks>
/// The body is whatever <c>parley read</c> takes. JSON lines are read as they come and answered line by line; everything else is taken whole, up to
/// the limit of a request. Nothing is opened but the body: names that come with a request are only shown.
/// </remarks>
internal static class ApiReading
{
    private const string Lines = "application/x-ndjson";
    private const int LongestLine = 16 * 1024 * 1024;

    /// <summary>Answers with records.</summary>
    public static Task ReadAsync(HttpContext http) => RunAsync(http, null);

    /// <summary>Stores records, and answers with a line for each article.</summary>
    public static async Task IngestAsync(HttpContext http)
    {
        var source = http.RequestServices.GetRequiredService<LedgerSource>();
        await RunAsync(http, records => source.Write(ledger =>
        {
            using var writer = ledger.Write();
            var before = records.ConvertAll(record => writer.Contains(ToArticle(record)));
            var model = http.RequestServices.GetRequiredService<SiteInfo>().Model;
            foreach (var record in records) writer.Add(new IngestItem(record, null, model));
            writer.Commit();
            return before;
        })).ConfigureAwait(false);
    }

    private static Article ToArticle(Record record) => new() { Id = record.Id, Text = record.Text, Title = record.Title, Date = record.Date, Outlet = record.Outlet, Author = record.Author, Url = record.Url };

    private static async Task RunAsync(HttpContext http, Func<List<Record>, List<bool>>? keep)
    {
        var reading = http.RequestServices.GetRequiredService<ReadingDesk>();
        if (keep is null && IsLines(http.Request.ContentType))
        {
            await AnswerLinesAsync(http, reading).ConfigureAwait(false);
            return;
        }
        var results = reading.Read(await BodyAsync(http).ConfigureAwait(false), NameOf(http), Options(http), http.RequestAborted).ToList();
        var answer = ApiAnswer.Try(http, () => keep is null ? Records(http, results) : Kept(http, results, keep));
        await answer.ExecuteAsync(http).ConfigureAwait(false);
    }

    private static IResult Records(HttpContext http, List<ReadRecord> results)
    {
        if (results is [{ Failure: { } only }]) throw new ApiException(StatusCodes.Status422UnprocessableEntity, "The article cannot be read", only.ToString());
        if (results.Count == 0) throw new ApiException(StatusCodes.Status422UnprocessableEntity, "There is no article", "the body is empty; send a text, a page, JSON, JSON lines, CSV, a feed or an archive");
        if (IsLines(http.Request.Headers.Accept)) return Results.Bytes(results.SelectMany(result => LineOf(result)).ToArray(), Lines);
        if (results is [{ Record: { } one }]) return Results.Bytes(RecordJson.ToBytes(one, indented: true), "application/json; charset=utf-8");
        using var stream = new MemoryStream();
        stream.Write("[\n"u8);
        for (var i = 0; i < results.Count; i++)
        {
            stream.Write(results[i].Record is { } record ? RecordJson.ToBytes(record) : Problem(results[i].Failure!));
            stream.Write(i + 1 < results.Count ? ",\n"u8 : "\n"u8);
        }
        stream.Write("]\n"u8);
        return Results.Bytes(stream.ToArray(), "application/json; charset=utf-8");
    }

    private static IResult Kept(HttpContext http, List<ReadRecord> results, Func<List<Record>, List<bool>> keep)
    {
        var records = results.Where(result => result.Record is not null).Select(result => result.Record!).ToList();
        var known = keep(records);
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, LedgerJson.Options))
        {
            json.WriteStartObject();
            json.WriteNumber("added", known.Count(was => !was));
            json.WriteNumber("known", known.Count(was => was));
            json.WriteStartArray("articles");
            for (var i = 0; i < records.Count; i++)
            {
                json.WriteStartObject();
                json.WriteString("id", records[i].Id);
                json.WriteString("title", records[i].Title);
                json.WriteString("status", known[i] ? "known" : "added");
                json.WriteNumber("statements", records[i].Statements.Count);
                json.WriteEndObject();
            }
            json.WriteEndArray();
            json.WriteStartArray("failures");
            foreach (var result in results.Where(result => result.Failure is not null))
            {
                json.WriteStartObject();
                json.WriteString("name", result.Failure!.Name);
                json.WriteString("error", result.Failure.Message);
                json.WriteEndObject();
            }
            json.WriteEndArray();
            json.WriteEndObject();
        }
        return Results.Bytes(stream.ToArray(), "application/json; charset=utf-8");
    }

    // A line that cannot be read is answered by one that says why; the next ones are read.
    private static async Task AnswerLinesAsync(HttpContext http, ReadingDesk reading)
    {
        http.Response.ContentType = Lines;
        var options = Options(http);
        var number = 0;
        await foreach (var line in SplitAsync(http).ConfigureAwait(false))
        {
            number++;
            if (line.Length == 0) continue;
            if (line.AsSpan().TrimStart(" \t\r"u8) is not [(byte)'{', ..])
            {
                await http.Response.BodyWriter.WriteAsync(LineOf(new ReadRecord(null, new ReadFailure($"line {number}", "is no JSON object; write each article as one on a line of its own"))), http.RequestAborted).ConfigureAwait(false);
                continue;
            }
            foreach (var result in reading.Read(line, $"line {number}.jsonl", options, http.RequestAborted))
                await http.Response.BodyWriter.WriteAsync(LineOf(result), http.RequestAborted).ConfigureAwait(false);
            await http.Response.BodyWriter.FlushAsync(http.RequestAborted).ConfigureAwait(false);
        }
    }

    private static async IAsyncEnumerable<byte[]> SplitAsync(HttpContext http)
    {
        var body = http.Request.BodyReader;
        while (true)
        {
            var read = await body.ReadAsync(http.RequestAborted).ConfigureAwait(false);
            var buffer = read.Buffer;
            while (buffer.PositionOf((byte)'\n') is { } end)
            {
                yield return buffer.Slice(0, end).ToArray();
                buffer = buffer.Slice(buffer.GetPosition(1, end));
            }
            if (buffer.Length > LongestLine) throw new ApiException(StatusCodes.Status413PayloadTooLarge, "A line is too long", $"a line may have {LongestLine:N0} bytes; split the article");
            if (read.IsCompleted)
            {
                if (buffer.Length > 0) yield return buffer.ToArray();
                yield break;
            }
            body.AdvanceTo(buffer.Start, buffer.End);
        }
    }

    private static byte[] LineOf(ReadRecord result) => [.. result.Record is { } record ? RecordJson.ToBytes(record) : Problem(result.Failure!), (byte)'\n'];

    private static byte[] Problem(ReadFailure failure) => JsonSerializer.SerializeToUtf8Bytes(new { error = failure.Message, name = failure.Name });

    private static async Task<byte[]> BodyAsync(HttpContext http)
    {
        using var stream = new MemoryStream();
        await http.Request.Body.CopyToAsync(stream, http.RequestAborted).ConfigureAwait(false);
        return stream.ToArray();
    }

    private static bool IsLines(string? type) => type is not null && (type.Contains("ndjson", StringComparison.OrdinalIgnoreCase) || type.Contains("jsonl", StringComparison.OrdinalIgnoreCase));

    private static ReadingOptions Options(HttpContext http)
    {
        string? Of(string name) => http.Request.Query[name].ToString() is { Length: > 0 } text ? text : null;
        return new ReadingOptions { Outlet = Of("outlet"), Date = Of("date"), Author = Of("author"), Title = Of("title") };
    }

    /// <summary>The name that failures are told by, and whose ending may tell the format; it opens nothing.</summary>
    private static string NameOf(HttpContext http)
    {
        var given = http.Request.Query["name"].ToString();
        if (given.Length > 0) return ReadingDesk.ShownName(given);
        return http.Request.ContentType?.Split(';')[0].Trim().ToLowerInvariant() switch
        {
            "application/json" => "body.json",
            "text/html" => "body.html",
            "text/csv" => "body.csv",
            "application/xml" or "text/xml" or "application/rss+xml" or "application/atom+xml" => "body.xml",
            "application/zip" => "body.zip",
            "text/plain" => "body.txt",
            _ => "body",
        };
    }
}
