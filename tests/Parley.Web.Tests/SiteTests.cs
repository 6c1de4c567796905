using System.Net;
using System.Text.Json;

namespace Parley.Web.Tests;

[Collection(SharesDemoSite.Name)]
public sealed class SiteTests(DemoSite site)
{
    [Fact]
    public async Task The_first_page_tells_of_the_negotiation()
    {
        var page = await site.Client.GetStringAsync("/");
        Assert.Contains("Egypt and Israel", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_has_a_twin_as_json()
    {
        using var json = JsonDocument.Parse(await site.Client.GetStringAsync("/overview.json"));
        Assert.Equal("EGY-ISR-1975", json.RootElement.GetProperty("negotiations")[0].GetProperty("id").GetString());
    }

    [Fact]
    public async Task What_is_not_there_is_said_to_people_and_to_programs()
    {
        var page = await site.Client.GetAsync("/nowhere");
        Assert.Equal(HttpStatusCode.NotFound, page.StatusCode);
        Assert.Contains("<h1>There is no such page</h1>", await page.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        var problem = await site.Client.GetAsync("/api/v1/nowhere");
        Assert.Equal(HttpStatusCode.NotFound, problem.StatusCode);
        Assert.Equal("application/problem+json", problem.Content.Headers.ContentType!.MediaType);
    }

    [Fact]
    public async Task No_answer_lets_a_page_run_scripts_of_others()
    {
        var page = await site.Client.GetAsync("/");
        var policy = Assert.Single(page.Headers.GetValues("Content-Security-Policy"));
        Assert.DoesNotContain("unsafe-inline", policy, StringComparison.Ordinal);
        Assert.DoesNotContain(" style=", await page.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }
}
