using System.Text.Json;
using Parley.Ledgers.Json;
using Parley.Web.Hosting;

namespace Parley.Web.Api;

/// <summary>What the interface for programs offers: the one list from which routes, the OpenAPI description and the page to try it are made.</summary>
internal static class ApiDocument
{
    /// <summary>The address under which it lies; a change that breaks programs gets another one.</summary>
    public const string Root = "/api/v1";

    private static readonly ApiParameter s_query = new("q", "Words and fields of the query language, such as speaker:begin settlements", "string");
    private static readonly ApiParameter s_limit = new("limit", $"How many at most, 1 to {ApiParameters.HighestLimit}; {ApiParameters.DefaultLimit} unless told", "integer");
    private static readonly ApiParameter s_least = new("min_confidence", "Leave out what is less sure, 0 to 1", "number");
    private static readonly ApiParameter s_amended = new("amended", "false for what the machine said, without what people said of it", "boolean");
    private static readonly ApiParameter[] s_about =
    [
        new("name", "A file name for messages; its ending may tell the format", "string"), new("outlet", "The outlet, where the body tells none", "string"), new("date", "The date of publication, such as 2024-02-08, where the body tells none", "string"),
        new("author", "The author, where the body tells none", "string"), new("title", "The headline, where the body tells none", "string"),
    ];

    /// <summary>The endpoints, in the order in which they are shown.</summary>
    public static IReadOnlyList<ApiEntry> Entries { get; } =
    [
        new("/health", "GET", "Whether the site answers and its ledger is open", []),
        new("/version", "GET", "Versions of the program, its model and the record format", []),
        new("/read", "POST", "Read articles that are sent: their records, in the form of parley read. JSON lines are answered line by line", s_about) { Body = "An article or several: text, HTML, JSON, JSON lines, CSV, a feed, or an archive of them" },
        new("/ingest", "POST", "Read articles that are sent, and keep them in the ledger", s_about) { Body = "As for /read" },
        new("/search", "GET", "Find statements, events, moves and articles", [s_query with { Required = true }, s_limit, s_least, s_amended]),
        new("/items/{id}", "GET", "One article, statement, event or move, with what people said of it", [ApiParameter.InPath("id", "The id, as a search gives it; enough of an article's beginning"), s_amended]),
        new("/items/{id}/amendments", "POST", "Accept, reject or correct what was found; what the machine said is kept", [ApiParameter.InPath("id", "A statement, event, move or entity")])
        { Body = "{\"action\": \"accept, reject, correct or withdraw\", \"fields\": {\"kind\": \"asks\"}, \"by\": \"who\", \"note\": \"why\"}", BodyType = "application/json" },
        new("/articles/{key}/record", "GET", "The record of an article, in the form of parley read", [ApiParameter.InPath("key", "The article's key, or enough of its beginning"), s_amended]),
        new("/lineage", "GET", "Where claims come from, who repeats whom, and how many origins are independent", [s_query with { Required = true }, s_limit, s_least, s_amended]),
        new("/tracks", "GET", "Negotiations", []),
        new("/tracks/{id}", "GET", "One negotiation: steps, rounds, positions, offers", [ApiParameter.InPath("id", "The id, or enough of its beginning")]),
        new("/entities", "GET", "Who is known across articles", [s_query with { Says = "Words of a name; all when missing" }, s_limit]),
        new("/entities/{id}", "GET", "One entity: its names, why they are one, what people changed", [ApiParameter.InPath("id", "The id, such as k12")]),
        new("/failures", "GET", "What could not be read", []),
        new("/export", "GET", "All that a query finds in a form for other programs, whole", [new("format", "statements, records, graphml, gexf, timeline, prov, jsonld, events, polecat, icews, gdelt, phoenix or plover", "string") { Required = true }, s_query, s_least, s_amended]),
    ];

    /// <summary>The description as OpenAPI 3.1.</summary>
    public static byte[] Json(SiteInfo site)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, LedgerJson.Options))
        {
            json.WriteStartObject();
            json.WriteString("openapi", "3.1.0");
            json.WriteStartObject("info");
            json.WriteString("title", "Parley");
            json.WriteString("version", site.Version);
            json.WriteString("description", "News reports as a sourced record: statements, events and negotiations with the words behind each. Failures are problem details (RFC 9457). Answers carry Parley-Version and Parley-Model; GET answers carry an ETag.");
            json.WriteStartObject("license");
            json.WriteString("name", "Apache-2.0");
            json.WriteString("identifier", "Apache-2.0");
            json.WriteEndObject();
            json.WriteEndObject();
            json.WriteStartArray("servers");
            json.WriteStartObject();
            json.WriteString("url", Root);
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteStartObject("paths");
            foreach (var path in Entries.GroupBy(entry => entry.Path))
            {
                json.WriteStartObject(path.Key);
                foreach (var entry in path) Write(json, entry);
                json.WriteEndObject();
            }
            json.WriteEndObject();
            json.WriteStartObject("components");
            json.WriteStartObject("schemas");
            json.WriteStartObject("Problem");
            json.WriteString("type", "object");
            json.WriteStartObject("properties");
            foreach (var name in new[] { "type", "title", "detail" }) WriteType(json, name, "string");
            WriteType(json, "status", "integer");
            json.WriteEndObject();
            json.WriteEndObject();
            json.WriteEndObject();
            json.WriteStartObject("securitySchemes");
            json.WriteStartObject("token");
            json.WriteString("type", "http");
            json.WriteString("scheme", "bearer");
            json.WriteString("description", "Only where the site listens beyond this machine");
            json.WriteEndObject();
            json.WriteEndObject();
            json.WriteEndObject();
            json.WriteStartArray("security");
            json.WriteStartObject();
            json.WriteEndObject();
            json.WriteStartObject();
            json.WriteStartArray("token");
            json.WriteEndArray();
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteEndObject();
        }
        return stream.ToArray();
    }

    private static void Write(Utf8JsonWriter json, ApiEntry entry)
    {
        json.WriteStartObject(entry.Method.ToLowerInvariant());
        json.WriteString("operationId", string.Concat(entry.Path.Split('/', '{', '}').Prepend(entry.Method.ToLowerInvariant()).Where(word => word.Length > 0).Select((word, i) => i == 0 ? word : char.ToUpperInvariant(word[0]) + word[1..])));
        json.WriteString("summary", entry.Says);
        json.WriteStartArray("parameters");
        foreach (var parameter in entry.Parameters)
        {
            json.WriteStartObject();
            json.WriteString("name", parameter.Name);
            json.WriteString("in", parameter.Place);
            json.WriteString("description", parameter.Says);
            json.WriteBoolean("required", parameter.Required);
            WriteType(json, "schema", parameter.Type);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        if (entry.Body is { } body)
        {
            json.WriteStartObject("requestBody");
            json.WriteString("description", body);
            json.WriteBoolean("required", true);
            json.WriteStartObject("content");
            json.WriteStartObject(entry.BodyType);
            json.WriteEndObject();
            json.WriteEndObject();
            json.WriteEndObject();
        }
        json.WriteStartObject("responses");
        json.WriteStartObject("200");
        json.WriteString("description", "Done");
        json.WriteEndObject();
        json.WriteStartObject("default");
        json.WriteString("description", "What went wrong, where, and what to do");
        json.WriteStartObject("content");
        json.WriteStartObject("application/problem+json");
        json.WriteStartObject("schema");
        json.WriteString("$ref", "#/components/schemas/Problem");
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteType(Utf8JsonWriter json, string name, string type)
    {
        json.WriteStartObject(name);
        json.WriteString("type", type);
        json.WriteEndObject();
    }
}

/// <summary>An endpoint.</summary>
/// <param name="Path">The route under <see cref="ApiDocument.Root"/>.</param>
/// <param name="Method">GET or POST.</param>
/// <param name="Says">What it does, without a full stop.</param>
/// <param name="Parameters">What its address takes.</param>
internal sealed record ApiEntry(string Path, string Method, string Says, IReadOnlyList<ApiParameter> Parameters)
{
    /// <summary>What is sent; <c>null</c> for nothing.</summary>
    public string? Body { get; init; }

    /// <summary>The media type of what is sent.</summary>
    public string BodyType { get; init; } = "*/*";
}

/// <summary>A parameter of an address.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Says">What it means.</param>
/// <param name="Type">Its type in JSON Schema.</param>
internal sealed record ApiParameter(string Name, string Says, string Type)
{
    /// <summary>query or path.</summary>
    public string Place { get; private init; } = "query";

    /// <summary>Whether it must be given.</summary>
    public bool Required { get; init; }

    /// <summary>A part of the path.</summary>
    public static ApiParameter InPath(string name, string says) => new(name, says, "string") { Place = "path", Required = true };
}
