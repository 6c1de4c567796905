using System.Security.Cryptography;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Parley.Web.Hosting;

/// <summary>Styles, script and sign of the pages, from the program itself.</summary>
internal static class SiteAssets
{
    /// <summary>The style sheets in the order of their names, as one.</summary>
    private static readonly Asset Style = new("parley.css", "text/css; charset=utf-8", Read(".css"));

    private static readonly Asset Script = new("parley.js", "text/javascript; charset=utf-8", Read(".js"));

    private static readonly Asset Icon = new("parley.svg", "image/svg+xml", Read(".svg"));

    /// <summary>The address of the style sheet; it changes with its content.</summary>
    public static string StylePath => Style.Path;

    /// <summary>The address of the script.</summary>
    public static string ScriptPath => Script.Path;

    /// <summary>The address of the sign that browsers show beside the title.</summary>
    public static string IconPath => Icon.Path;

    /// <summary>Maps them.</summary>
    public static void MapAssets(this IEndpointRouteBuilder routes)
    {
        foreach (var asset in (Asset[])[Style, Script, Icon]) routes.MapGet("/assets/" + asset.Name, (HttpContext http) => asset.Answer(http));
    }

    private static byte[] Read(string extension)
    {
        var assembly = typeof(SiteAssets).Assembly;
        using var whole = new MemoryStream();
        foreach (var name in assembly.GetManifestResourceNames().Where(name => name.StartsWith("assets/", StringComparison.Ordinal) && name.EndsWith(extension, StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using var part = assembly.GetManifestResourceStream(name)!;
            part.CopyTo(whole);
        }
        return whole.ToArray();
    }

    private sealed record Asset(string Name, string Type, byte[] Bytes)
    {
        public string Path { get; } = $"/assets/{Name}?v={Convert.ToHexStringLower(SHA256.HashData(Bytes))[..12]}";

        public IResult Answer(HttpContext http)
        {
            http.Response.Headers.CacheControl = "public, max-age=31536000, immutable";
            return Results.Bytes(Bytes, Type);
        }
    }
}
