using Microsoft.AspNetCore.Http;
using Parley.Web.Parts;

namespace Parley.Web.Hosting;

/// <summary>What is answered before the ledger is ready.</summary>
internal static class Preparation
{
    private const string Seconds = "1";

    /// <summary>How far it is, or why it failed.</summary>
    public static IResult Answer(HttpContext http, LedgerSource source)
    {
        if (source.Failure is { } failure)
            return Failures.Answer(http, StatusCodes.Status500InternalServerError, "The ledger could not be prepared", failure.Message);
        http.Response.Headers.RetryAfter = Seconds;
        return http.Request.Path.StartsWithSegments("/api", StringComparison.Ordinal)
            ? Results.Problem(detail: "the ledger is being prepared; ask again in a second", statusCode: StatusCodes.Status503ServiceUnavailable)
            : PageMapping.Page<PreparingPage>(http, new PreparingModel(source.Progress), StatusCodes.Status503ServiceUnavailable);
    }
}

/// <summary>How far the preparation is.</summary>
/// <param name="Progress">In articles.</param>
public sealed record PreparingModel(PreparationProgress Progress);
