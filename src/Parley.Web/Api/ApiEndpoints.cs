using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Parley.Web.Hosting;

namespace Parley.Web.Api;

/// <summary>The interface for programs, under <c>/api/v1</c>.</summary>
internal static class ApiEndpoints
{
    /// <summary>Maps it.</summary>
    public static void MapParleyApi(this IEndpointRouteBuilder routes)
    {
        var api = routes.MapGroup("/api/v1");
        api.MapGet("/health", (LedgerSource ledger) => Results.Json(new { status = ledger.Read(_ => "ok") }));
        api.MapGet("/version", (SiteInfo site) => Results.Json(new { version = site.Version, model = site.Model }));
    }
}
