using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Parley.Ledgers;
using Parley.Ledgers.Search;
using Parley.Web.Parts;

namespace Parley.Web.Hosting;

/// <summary>Maps a page and its twins: one model, shown as a page, as JSON and, for tables, as CSV.</summary>
internal static class PageMapping
{
    /// <summary>Maps <paramref name="path"/>, and the same with <c>.json</c> and <c>.csv</c>.</summary>
    /// <typeparam name="TModel">What the page shows.</typeparam>
    /// <typeparam name="TPage">The component, with a parameter <c>Model</c>.</typeparam>
    /// <param name="routes">Where to map.</param>
    /// <param name="path">The route pattern of the page.</param>
    /// <param name="load">Makes the model.</param>
    /// <param name="table">The rows of the page's table, or <c>null</c> when it has none.</param>
    /// <param name="data">What is written as JSON where it is not the model.</param>
    public static void MapPage<TModel, TPage>(
        this IEndpointRouteBuilder routes, string path, Func<Ledger, HttpContext, TModel> load, Func<TModel, CsvSheet>? table = null, Func<TModel, object>? data = null)
        where TModel : class
        where TPage : IComponent
    {
        var twin = path == "/" ? "/overview" : path;
        routes.MapGet(path, (HttpContext http) => Answer(http, load, model => Page<TPage>(http, model)));
        routes.MapGet(twin + ".json", (HttpContext http) => Answer(http, load, model => Results.Json(data?.Invoke(model) ?? model, PageJson.Options)));
        if (table is not null) routes.MapGet(twin + ".csv", (HttpContext http) => Answer(http, load, model => table(model)));
    }

    /// <summary>A page.</summary>
    /// <param name="http">The request.</param>
    /// <param name="model">The component's parameter <c>Model</c>.</param>
    /// <param name="status">The status code.</param>
    public static IResult Page<TPage>(HttpContext http, object model, int status = StatusCodes.Status200OK) where TPage : IComponent
    {
        var context = new PageContext(http.Request.Path, http.Request.QueryString.ToString(), http.RequestServices.GetRequiredService<SiteInfo>());
        var parameters = new Dictionary<string, object?> { [nameof(PageRoot.Page)] = typeof(TPage), [nameof(PageRoot.Model)] = model, [nameof(PageRoot.Context)] = context };
        return new RazorComponentResult<PageRoot>(parameters) { StatusCode = status, PreventStreamingRendering = true };
    }

    private static IResult Answer<TModel>(HttpContext http, Func<Ledger, HttpContext, TModel> load, Func<TModel, IResult> show)
    {
        try
        {
            return show(http.RequestServices.GetRequiredService<LedgerSource>().Read(ledger => load(ledger, http)));
        }
        catch (QueryException e)
        {
            return Failures.Answer(http, StatusCodes.Status400BadRequest, "The query is not well formed", e.Message);
        }
        catch (LedgerException e)
        {
            return Failures.Answer(http, StatusCodes.Status404NotFound, "There is no such page", e.Message);
        }
    }
}
