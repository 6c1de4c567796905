using Microsoft.AspNetCore.Routing;
using Parley.Web.Hosting;
using Parley.Web.Pages.Overview;

namespace Parley.Web.Pages;

/// <summary>The pages and their addresses.</summary>
internal static class PageEndpoints
{
    /// <summary>Maps them.</summary>
    public static void MapPages(this IEndpointRouteBuilder routes) =>
        routes.MapPage<OverviewModel, OverviewPage>("/", (ledger, _) => OverviewModel.Load(ledger));
}
