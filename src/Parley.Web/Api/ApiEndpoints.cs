using System.Globalization;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Parley.Ledgers;
using Parley.Ledgers.Amending;
using Parley.Ledgers.Exporting;
using Parley.Ledgers.Json;
using Parley.Records;
using Parley.Web.Hosting;

namespace Parley.Web.Api;

/// <summary>The interface for programs, under <c>/api/v1</c>: the JSON of the command line over HTTP.</summary>
internal static class ApiEndpoints
{
    /// <summary>Maps it.</summary>
    public static void MapParleyApi(this IEndpointRouteBuilder routes)
    {
        var api = routes.MapGroup(ApiDocument.Root);
        foreach (var entry in ApiDocument.Entries) api.MapMethods(entry.Path, [entry.Method], Of(entry.Path, entry.Method));
        routes.MapGet(ApiDocument.Root + "/openapi.json", (HttpContext http) => ApiAnswer.Tagged(http, ApiDocument.Json(http.RequestServices.GetRequiredService<SiteInfo>()), "application/json; charset=utf-8"));
    }

    private static Delegate Of(string path, string method) => (path, method) switch
    {
        ("/health", _) => (HttpContext http) => ApiAnswer.Of(http, (ledger, json) => JsonSerializer.Serialize(json, new { status = ledger.Name.Length > 0 ? "ok" : "closed", ledger = http.RequestServices.GetRequiredService<SiteInfo>().Ledger })),
        ("/version", _) => (HttpContext http) => ApiAnswer.Of(http, (_, json) => JsonSerializer.Serialize(json, Version(http))),
        ("/read", _) => ApiReading.ReadAsync,
        ("/ingest", _) => ApiReading.IngestAsync,
        ("/search", _) => Search,
        ("/items/{id}", _) => (HttpContext http, string id) => ApiAnswer.Of(http, (ledger, json) => LedgerJson.Write(json, ledger.Show(id, ApiParameters.Amended(http)))),
        ("/items/{id}/amendments", _) => AmendAsync,
        ("/articles/{key}/record", _) => RecordOf,
        ("/lineage", _) => Lineage,
        ("/tracks", _) => (HttpContext http) => ApiAnswer.Of(http, (ledger, json) => LedgerJson.Write(json, ledger.Tracks())),
        ("/tracks/{id}", _) => (HttpContext http, string id) => ApiAnswer.Of(http, (ledger, json) => LedgerJson.Write(json, ledger.ShowTrack(id))),
        ("/entities", _) => (HttpContext http) => ApiAnswer.Of(http, (ledger, json) => LedgerJson.Write(json, ledger.Entities(ApiParameters.Query(http), ApiParameters.Limit(http)))),
        ("/entities/{id}", _) => (HttpContext http, string id) => ApiAnswer.Of(http, (ledger, json) => LedgerJson.Write(json, ledger.ShowEntity(id))),
        ("/failures", _) => Failed,
        ("/export", _) => ExportAsync,
        _ => throw new InvalidOperationException($"{method} {path} is described and not answered"),
    };

    private static object Version(HttpContext http)
    {
        var site = http.RequestServices.GetRequiredService<SiteInfo>();
        return new { version = site.Version, model = site.Model, record = RecordJson.Format };
    }

    private static IResult Search(HttpContext http) => ApiAnswer.Of(http, (ledger, json) =>
    {
        if (ApiParameters.Query(http) is not { Length: > 0 } query) throw ApiException.Bad("q is missing; give words and fields, such as q=speaker:begin settlements");
        LedgerJson.Write(json, ledger.Search(query, ApiParameters.Limit(http), ApiParameters.Amended(http), ApiParameters.MinConfidence(http)));
    });

    private static IResult Lineage(HttpContext http) => ApiAnswer.Of(http, (ledger, json) =>
    {
        if (ApiParameters.Query(http) is not { Length: > 0 } query) throw ApiException.Bad("q is missing; give a query, or the id of a statement");
        LedgerJson.Write(json, ledger.Lineage(query, ApiParameters.Limit(http), ApiParameters.Amended(http), ApiParameters.MinConfidence(http)));
    });

    private static IResult RecordOf(HttpContext http, string key) => ApiAnswer.Try(http, () =>
    {
        var article = http.RequestServices.GetRequiredService<LedgerSource>().Read(ledger => ledger.ReadArticle(key, ApiParameters.Amended(http)));
        return ApiAnswer.Tagged(http, RecordJson.ToBytes(article.Record.ToRecord(), indented: true), "application/json; charset=utf-8");
    });

    private static IResult Failed(HttpContext http) => ApiAnswer.Of(http, (ledger, json) =>
    {
        json.WriteStartArray();
        foreach (var failure in ledger.Failures()) JsonSerializer.Serialize(json, failure, PageJson.Options);
        json.WriteEndArray();
    });

    private static async Task AmendAsync(HttpContext http, string id)
    {
        AmendRequest? said;
        try
        {
            said = await http.Request.ReadFromJsonAsync<AmendRequest>(PageJson.Options, http.RequestAborted).ConfigureAwait(false);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            said = null;
        }
        var answer = ApiAnswer.Try(http, () =>
        {
            if (said?.Action is null) throw ApiException.Bad("send JSON such as {\"action\": \"correct\", \"fields\": {\"kind\": \"asks\"}, \"by\": \"A. Weber\", \"note\": \"see line 4\"}");
            if (!Enum.TryParse<AmendAction>(said.Action, ignoreCase: true, out var action) || !Enum.IsDefined(action)) throw ApiException.Bad($"action '{said.Action}': there are accept, reject, correct and withdraw");
            if (string.IsNullOrWhiteSpace(said.By)) throw ApiException.Bad("by is missing; an amendment is kept with the name of who made it");
            var fields = said.Fields ?? new Dictionary<string, string?>();
            if (action == AmendAction.Correct != fields.Count > 0) throw ApiException.Bad("fields are given with 'correct', and only with it");
            var edit = new Edit(said.By, DateTimeOffset.UtcNow, said.Note);
            http.RequestServices.GetRequiredService<LedgerSource>().Write(ledger =>
            {
                if (fields.Count == 0) id = ledger.Amend(id, action, edit);
                foreach (var (field, value) in fields) id = ledger.Amend(id, action, edit, field, string.IsNullOrEmpty(value) ? null : value);
                return true;
            });
            return ApiAnswer.Of(http, (ledger, json) => LedgerJson.Write(json, ledger.Show(id)));
        });
        await answer.ExecuteAsync(http).ConfigureAwait(false);
    }

    private static async Task ExportAsync(HttpContext http)
    {
        var name = http.Request.Query["format"].ToString();
        var answer = ApiAnswer.Try(http, () =>
        {
            if (!Enum.TryParse<ExportFormat>(name.Replace("-", "", StringComparison.Ordinal), ignoreCase: true, out var format) || !Enum.IsDefined(format) || char.IsDigit(name[0]))
                throw ApiException.Bad($"format={name}: there are {string.Join(", ", Enum.GetNames<ExportFormat>().Select(each => each.ToLower(CultureInfo.InvariantCulture)))}");
            var options = new ExportOptions { Query = ApiParameters.Query(http) is { Length: > 0 } query ? query : null, Amended = ApiParameters.Amended(http), MinConfidence = ApiParameters.MinConfidence(http) };
            // Written to a file that is gone when it is closed, so that a fault on the way is an answer and not half a table.
            var file = new FileStream(Path.GetTempFileName(), FileMode.Open, FileAccess.ReadWrite, FileShare.None, 1 << 16, FileOptions.DeleteOnClose | FileOptions.Asynchronous);
            try
            {
                http.RequestServices.GetRequiredService<LedgerSource>().Read(ledger =>
                {
                    ledger.Export(format, file, options);
                    return true;
                });
                file.Position = 0;
                return Results.Stream(file, TypeOf(format));
            }
            catch
            {
                file.Dispose();
                throw;
            }
        });
        await answer.ExecuteAsync(http).ConfigureAwait(false);
    }

    private static string TypeOf(ExportFormat format) => format switch
    {
        ExportFormat.Statements => "text/csv; charset=utf-8",
        ExportFormat.Records or ExportFormat.Plover => "application/x-ndjson",
        ExportFormat.GraphMl or ExportFormat.Gexf => "application/xml",
        ExportFormat.Timeline or ExportFormat.Prov => "application/json; charset=utf-8",
        ExportFormat.JsonLd => "application/ld+json",
        _ => "text/tab-separated-values; charset=utf-8",
    };
}

/// <summary>What somebody says of a thing that was found.</summary>
internal sealed record AmendRequest(string? Action, IReadOnlyDictionary<string, string?>? Fields, string? By, string? Note);
