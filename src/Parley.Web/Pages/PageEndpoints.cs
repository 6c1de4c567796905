using Microsoft.AspNetCore.Routing;
using Parley.Web.Hosting;
using Parley.Web.Pages.Articles;
using Parley.Web.Pages.Compare;
using Parley.Web.Pages.Overview;

namespace Parley.Web.Pages;

/// <summary>The pages and their addresses.</summary>
internal static class PageEndpoints
{
    /// <summary>Maps them.</summary>
    public static void MapPages(this IEndpointRouteBuilder routes)
    {
        routes.MapPage<OverviewModel, OverviewPage>("/", (ledger, _) => OverviewModel.Load(ledger));
        routes.MapPage<ArticleModel, ArticlePage>("/articles/{key}", ArticleLoader.Load, ArticleTable.Of, model => model.Data());
        routes.MapPage<CompareModel, ComparePage>("/articles/{key}/compare/{other}", (ledger, http) => CompareModel.Load(ledger, (string)http.Request.RouteValues["key"]!, (string)http.Request.RouteValues["other"]!));
    }
}
