using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Net.Http.Headers;
using Parley.Ledgers;
using Parley.Ledgers.Json;
using Parley.Ledgers.Search;
using Parley.Web.Hosting;

namespace Parley.Web.Api;

/// <summary>Answers of the interface for programs: JSON with an entity tag, or problem details.</summary>
internal static class ApiAnswer
{
    /// <summary>What a query or a command of the ledger gives, as JSON.</summary>
    /// <param name="http">The request.</param>
    /// <param name="ask">Writes the answer; what it throws of the ledger becomes problem details.</param>
    public static IResult Of(HttpContext http, Action<Ledger, Utf8JsonWriter> ask)
    {
        return Try(http, () =>
        {
            using var stream = new MemoryStream();
            using (var json = new Utf8JsonWriter(stream, LedgerJson.Options))
                http.RequestServices.GetRequiredService<LedgerSource>().Read(ledger =>
                {
                    ask(ledger, json);
                    return true;
                });
            stream.WriteByte((byte)'\n');
            return Tagged(http, stream.ToArray(), "application/json; charset=utf-8");
        });
    }

    /// <summary>Bytes with a strong entity tag; 304 when the asker has them.</summary>
    public static IResult Tagged(HttpContext http, byte[] body, string type)
    {
        var tag = new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(body).AsSpan(0, 16))}\"");
        http.Response.Headers.CacheControl = "no-cache";
        http.Response.Headers.ETag = tag.ToString();
        // The framework compares with If-None-Match and answers 304.
        return Results.Bytes(body, type, entityTag: tag);
    }

    /// <summary>Runs an endpoint; what the asker can mend is told with a status that says so.</summary>
    public static IResult Try(HttpContext http, Func<IResult> answer)
    {
        try
        {
            return answer();
        }
        catch (QueryException e)
        {
            return Failures.Answer(http, StatusCodes.Status400BadRequest, "The query is not well formed", e.Message);
        }
        catch (ApiException e)
        {
            return Failures.Answer(http, e.Status, e.Title, e.Message);
        }
        catch (LedgerException e)
        {
            return Failures.Answer(http, HttpMethods.IsGet(http.Request.Method) ? StatusCodes.Status404NotFound : StatusCodes.Status409Conflict, "The ledger cannot do this", e.Message);
        }
    }
}

/// <summary>A request that cannot be answered, for a reason that the asker can mend.</summary>
/// <param name="status">The status code, 400 to 499.</param>
/// <param name="title">What, without a full stop.</param>
/// <param name="message">Where and what to do, without a full stop.</param>
internal sealed class ApiException(int status, string title, string message) : Exception(message)
{
    public int Status => status;

    public string Title => title;

    /// <summary>A value that is not one of those that are understood.</summary>
    public static ApiException Bad(string message) => new(StatusCodes.Status400BadRequest, "The request is not well formed", message);
}
