using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Timeouts;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Parley.Web.Hosting;

namespace Parley.Web.Security;

/// <summary>What every answer promises to the browser, and what every request must keep to.</summary>
/// <remarks>
/// On this machine alone the name in the Host header must be this machine's, so that no page of the web reaches the site by a name of its own. Beyond it,
/// a token is demanded. A change must come from the site itself or from a program: browsers say where a request comes from (Sec-Fetch-Site, Origin).
/// </remarks>
internal static class SecurityExtensions
{
    /// <summary>Bytes that a request may have.</summary>
    public const long LargestRequest = 64L * 1024 * 1024;

    private const int MostConnections = 1024;

    private const string Policy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    /// <summary>What it needs.</summary>
    public static void AddParleySecurity(this IServiceCollection services)
    {
        services.AddRequestTimeouts(timeouts => timeouts.DefaultPolicy = new RequestTimeoutPolicy { Timeout = TimeSpan.FromMinutes(10), TimeoutStatusCode = StatusCodes.Status503ServiceUnavailable });
        services.Configure<Microsoft.AspNetCore.Server.Kestrel.Core.KestrelServerOptions>(kestrel =>
        {
            kestrel.Limits.MaxRequestBodySize = LargestRequest;
            kestrel.Limits.MaxConcurrentConnections = MostConnections;
            kestrel.Limits.MaxRequestLineSize = 16 * 1024;
        });
    }

    /// <summary>Comes first, so that no answer goes out without it.</summary>
    public static void UseParleySecurity(this IApplicationBuilder app)
    {
        var options = app.ApplicationServices.GetRequiredService<SiteOptions>();
        var token = options.Token is { } given ? new AccessToken(given) : null;
        app.Use((http, next) => Answer(http, next, token, app.ApplicationServices.GetRequiredService<SiteInfo>()));
        app.UseRequestTimeouts();
    }

    /// <summary>Maps what signs a browser in; only for a site with a token.</summary>
    public static void MapSignIn(this IEndpointRouteBuilder routes, SiteOptions options)
    {
        if (options.Token is not { } given) return;
        var token = new AccessToken(given);
        routes.MapGet(SignIn.Path, (HttpContext http) => PageMapping.Page<SignInPage>(http, new SignIn(false)));
        routes.MapPost(SignIn.Path, async (HttpContext http) =>
        {
            var form = http.Request.HasFormContentType ? await http.Request.ReadFormAsync(http.RequestAborted).ConfigureAwait(false) : null;
            if (!token.Is(form?["token"].ToString())) return PageMapping.Page<SignInPage>(http, new SignIn(true), StatusCodes.Status401Unauthorized);
            http.Response.Cookies.Append(AccessToken.Cookie, form!["token"].ToString(), new CookieOptions { HttpOnly = true, SameSite = SameSiteMode.Strict, Secure = http.Request.IsHttps, Path = "/" });
            return Results.Redirect("/");
        });
    }

    private static Task Answer(HttpContext http, RequestDelegate next, AccessToken? token, SiteInfo site)
    {
        var headers = http.Response.Headers;
        headers.ContentSecurityPolicy = Policy;
        headers.XContentTypeOptions = "nosniff";
        headers.XFrameOptions = "DENY";
        headers["Referrer-Policy"] = "same-origin";
        headers["Parley-Version"] = site.Version;
        headers["Parley-Model"] = site.Model;
        if (token is null && !IsThisMachine(http.Request.Host)) return Refuse(http, StatusCodes.Status421MisdirectedRequest, "This site has another name", $"the request asks for '{http.Request.Host.Host}'; on this machine the site answers to 127.0.0.1 and localhost alone");
        if (!IsOwn(http.Request)) return Refuse(http, StatusCodes.Status403Forbidden, "The request comes from another site", "changes are taken from the site's own pages and from programs, not from pages of others");
        if (token is not null && !token.IsIn(http.Request) && !IsOpen(http.Request.Path))
        {
            if (!http.Request.Path.StartsWithSegments("/api", StringComparison.Ordinal) && HttpMethods.IsGet(http.Request.Method)) return Redirect(http);
            headers.WWWAuthenticate = "Bearer";
            return Refuse(http, StatusCodes.Status401Unauthorized, "A token is needed", "send the header 'Authorization: Bearer TOKEN' with the token that 'parley serve' told when it started");
        }
        return next(http);
    }

    private static Task Redirect(HttpContext http)
    {
        http.Response.Redirect(SignIn.Path);
        return Task.CompletedTask;
    }

    private static Task Refuse(HttpContext http, int status, string title, string detail) => Failures.Answer(http, status, title, detail).ExecuteAsync(http);

    private static bool IsOpen(PathString path) => path == SignIn.Path || path.StartsWithSegments("/assets", StringComparison.Ordinal);

    private static bool IsThisMachine(HostString host) =>
        host.Host.Equals("localhost", StringComparison.OrdinalIgnoreCase) || (IPAddress.TryParse(host.Host.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address));

    /// <summary>Reading is for everybody who gets here; a change is not for pages of other sites.</summary>
    private static bool IsOwn(HttpRequest request)
    {
        if (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method) || HttpMethods.IsOptions(request.Method)) return true;
        var site = request.Headers["Sec-Fetch-Site"].ToString();
        if (site.Length > 0) return site is "same-origin" or "none";
        var origin = request.Headers.Origin.ToString();
        return origin.Length == 0 || (Uri.TryCreate(origin, UriKind.Absolute, out var from) && from.Authority.Equals(request.Host.Value, StringComparison.OrdinalIgnoreCase));
    }
}

/// <summary>The page on which a browser is given the token.</summary>
/// <param name="IsWrong">Whether another token was given before.</param>
public sealed record SignIn(bool IsWrong)
{
    /// <summary>Its address.</summary>
    public const string Path = "/sign-in";
}
