using Microsoft.AspNetCore.Routing;
using Parley.Web.Hosting;
using Parley.Web.Pages.Articles;
using Parley.Web.Pages.Claims;
using Parley.Web.Pages.Compare;
using Parley.Web.Pages.Negotiations;
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
        routes.MapPage<ClaimListModel, ClaimListPage>("/claims", ClaimListModel.Load, ClaimSheets.Of);
        routes.MapPage<ClaimModel, ClaimPage>("/claims/{id}", (ledger, http) => ClaimModel.Load(ledger, (string)http.Request.RouteValues["id"]!), ClaimSheets.Of);
        routes.MapPage<NegotiationListModel, NegotiationListPage>("/negotiations", (ledger, http) => new NegotiationListModel([.. NegotiationModel.All(ledger, ModelCache.Of(http)).Select(NegotiationLine.Of)]), NegotiationSheets.Of);
        routes.MapPage<NegotiationModel, NegotiationPage>("/negotiations/{id}", (ledger, http) => NegotiationModel.Load(ledger, ModelCache.Of(http), (string)http.Request.RouteValues["id"]!), NegotiationSheets.Of, model => model.Track);
        routes.MapPage<CompareModel, ComparePage>("/articles/{key}/compare/{other}", (ledger, http) => CompareModel.Load(ledger, (string)http.Request.RouteValues["key"]!, (string)http.Request.RouteValues["other"]!));
    }
}
