using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace Parley.Web.Security;

/// <summary>What every answer promises to the browser, and what every request must keep to.</summary>
internal static class SecurityExtensions
{
    private const string Policy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    /// <summary>What it needs.</summary>
    public static void AddParleySecurity(this IServiceCollection services) => ArgumentNullException.ThrowIfNull(services);

    /// <summary>Comes first, so that no answer goes out without it.</summary>
    public static void UseParleySecurity(this IApplicationBuilder app) => app.Use((http, next) =>
    {
        var headers = http.Response.Headers;
        headers.ContentSecurityPolicy = Policy;
        headers.XContentTypeOptions = "nosniff";
        headers.XFrameOptions = "DENY";
        headers["Referrer-Policy"] = "same-origin";
        return next(http);
    });
}
