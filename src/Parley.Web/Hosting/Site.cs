using System.Net;
using System.Reflection;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Parley.Ledgers;
using Parley.Web.Api;
using Parley.Web.Pages;
using Parley.Web.Security;

namespace Parley.Web.Hosting;

/// <summary>Parley in the browser: pages for people and an interface for programs, over one ledger, on this machine unless told otherwise.</summary>
/// <example>
/// <code>
/// await using var site = Site.Build(new SiteOptions { Ledger = "parley.db" });
/// await site.StartAsync();
/// Console.WriteLine(site.Address());
/// </code>
/// </example>
public static class Site
{
    /// <summary>Builds the site; it listens once it is started.</summary>
    /// <exception cref="LedgerException">The ledger cannot be opened.</exception>
    public static WebApplication Build(SiteOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        if (!IPAddress.IsLoopback(options.Listen) && string.IsNullOrEmpty(options.Token)) throw new ArgumentException("a site beyond this machine needs a token", nameof(options));
        // No settings from files or the environment: what is served is what the command line says.
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Listen(options.Listen, options.Port);
        });
        builder.Services.AddRouting();
        builder.Services.AddRazorComponents();
        builder.Services.AddSingleton(options);
        // Made by the container, so that it is closed with it.
        builder.Services.AddSingleton(_ => new LedgerSource(options));
        builder.Services.AddSingleton<ModelCache>();
        builder.Services.AddSingleton(Describe(options));
        builder.Services.AddSingleton(_ => new ReadingDesk(options));
        builder.Services.AddParleySecurity();
        var app = builder.Build();
        try
        {
            app.Services.GetRequiredService<LedgerSource>();
        }
        catch (LedgerException)
        {
            ((IDisposable)app).Dispose();
            throw;
        }
        Compose(app, options);
        return app;
    }

    /// <summary>Where a started site is reached, such as <c>http://127.0.0.1:41234</c>.</summary>
    public static string Address(this WebApplication site)
    {
        ArgumentNullException.ThrowIfNull(site);
        return site.Urls.First();
    }

    private static void Compose(WebApplication app, SiteOptions options)
    {
        app.UseParleySecurity();
        app.Use((http, next) => Guard(http, next, options));
        app.UseRouting();
        app.Use(AnswerWhilePreparing);
        app.MapAssets();
        app.MapPages();
        app.MapParleyApi();
        app.MapSignIn(options);
        app.MapFallback((HttpContext http) => Failures.Answer(http, StatusCodes.Status404NotFound, "There is no such page", $"{http.Request.Path}: nothing is kept at this address"));
    }

    // The last guard: whoever asks sees what went wrong without the program's insides, and the console says more.
    private static async Task Guard(HttpContext http, RequestDelegate next, SiteOptions options)
    {
        try
        {
            await next(http).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (http.RequestAborted.IsCancellationRequested)
        {
            // Whoever asked is gone.
        }
#pragma warning disable CA1031
        catch (Exception e) when (!http.Response.HasStarted)
#pragma warning restore CA1031
        {
            options.Report(e);
            var detail = e is LedgerException ? e.Message : "an internal error; the console where Parley runs says more";
            await Failures.Answer(http, StatusCodes.Status500InternalServerError, "This could not be done", detail).ExecuteAsync(http).ConfigureAwait(false);
        }
    }

    private static Task AnswerWhilePreparing(HttpContext http, RequestDelegate next)
    {
        var source = http.RequestServices.GetRequiredService<LedgerSource>();
        if (source.IsReady || http.Request.Path.StartsWithSegments("/assets", StringComparison.Ordinal)) return next(http);
        return Preparation.Answer(http, source).ExecuteAsync(http);
    }

    private static SiteInfo Describe(SiteOptions options)
    {
        var version = typeof(Site).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];
        var name = options.Name ?? (options.Ledger.Contains("://", StringComparison.Ordinal) ? new Uri(options.Ledger).AbsolutePath.TrimStart('/') : Path.GetFileName(options.Ledger));
        return new SiteInfo(name, version, new InstalledFiles().ModelVersion(), options.IsDemo);
    }
}
