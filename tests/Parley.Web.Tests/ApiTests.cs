using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Parley.Web.Api;

namespace Parley.Web.Tests;

[Collection(SharesDemoSite.Name)]
public sealed class ApiTests(DemoSite site)
{
    private const string Root = "/api/v1";

    public static TheoryData<string> Answers => [.. ApiDocument.Entries.Where(entry => entry is { Method: "GET" } && !entry.Path.Contains('{', StringComparison.Ordinal)).Select(entry => entry.Path)];

    [Theory]
    [MemberData(nameof(Answers))]
    public async Task Everything_described_answers_with_its_version(string path)
    {
        var answer = await site.Client.GetAsync($"{Root}{path}?q=settlements&format=statements");
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Single(answer.Headers.GetValues("Parley-Version"));
        Assert.Single(answer.Headers.GetValues("Parley-Model"));
    }

    [Fact]
    public async Task The_description_has_each_endpoint()
    {
        using var json = await JsonOf($"{Root}/openapi.json");
        Assert.Equal("3.1.0", json.RootElement.GetProperty("openapi").GetString());
        foreach (var entry in ApiDocument.Entries)
            Assert.True(json.RootElement.GetProperty("paths").GetProperty(entry.Path).TryGetProperty(entry.Method.ToLowerInvariant(), out _), entry.Path);
    }

    [Fact]
    public async Task What_is_found_can_be_shown_traced_and_taken_whole()
    {
        using var found = await JsonOf($"{Root}/search?q=speaker:begin%20in:statements&limit=1");
        var id = found.RootElement.GetProperty("items")[0].GetProperty("id").GetString()!;
        using var item = await JsonOf($"{Root}/items/{id}");
        Assert.Contains("Begin", item.RootElement.GetProperty("speaker").GetString(), StringComparison.Ordinal);
        using var claims = await JsonOf($"{Root}/lineage?q={id}");
        Assert.Equal(1, claims.RootElement.GetArrayLength());
        using var record = await JsonOf($"{Root}/articles/{id.Split(':')[0]}/record");
        Assert.Equal("parley-record/1", record.RootElement.GetProperty("format").GetString());
        using var track = await JsonOf($"{Root}/tracks/EGY-ISR");
        Assert.True(track.RootElement.GetProperty("steps").GetArrayLength() > 10);
    }

    [Fact]
    public async Task Who_has_an_answer_is_not_sent_it_again()
    {
        var first = await site.Client.GetAsync($"{Root}/tracks");
        using var again = new HttpRequestMessage(HttpMethod.Get, $"{Root}/tracks");
        again.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        Assert.Equal(HttpStatusCode.NotModified, (await site.Client.SendAsync(again)).StatusCode);
    }

    [Fact]
    public async Task A_text_is_read_as_the_command_line_reads_it()
    {
        var answer = await site.Client.PostAsync($"{Root}/read?outlet=Meridian%20Wire&date=2024-02-08", new StringContent("The minister said the ferry was late.", Encoding.UTF8, "text/plain"));
        using var json = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
        Assert.Equal("Meridian Wire", json.RootElement.GetProperty("outlet").GetString());
        Assert.Equal(1, json.RootElement.GetProperty("statements").GetArrayLength());
    }

    [Fact]
    public async Task Lines_are_answered_one_by_one_and_a_bad_one_costs_no_other()
    {
        using var lines = new StringContent("{\"id\":\"a\",\"text\":\"Ann Lee said yes.\"}\nno json\n{\"id\":\"b\",\"text\":\"Bo Berg refused to sign.\"}\n");
        lines.Headers.ContentType = new MediaTypeHeaderValue("application/x-ndjson");
        var answer = await (await site.Client.PostAsync($"{Root}/read", lines)).Content.ReadAsStringAsync();
        var parts = answer.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(3, parts.Length);
        Assert.StartsWith("{\"format\":\"parley-record/1\",\"id\":\"a\"", parts[0], StringComparison.Ordinal);
        Assert.Contains("line 2", parts[1], StringComparison.Ordinal);
        Assert.Contains("\"id\":\"b\"", parts[2], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/search", "q is missing")]
    [InlineData("/search?q=speaker:", "speaker")]
    [InlineData("/search?q=a&limit=0", "limit=0")]
    [InlineData("/search?q=a&min_confidence=2", "min_confidence=2")]
    [InlineData("/export?format=word", "format=word")]
    public async Task A_request_that_is_not_understood_is_told_why(string path, string part)
    {
        var answer = await site.Client.GetAsync(Root + path);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType!.MediaType);
        Assert.Contains(part, await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_name_that_comes_with_a_request_opens_nothing()
    {
        var answer = await site.Client.PostAsync($"{Root}/read?name=../../etc/passwd", new StringContent("", Encoding.UTF8, "text/plain"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.DoesNotContain("root:", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.DoesNotContain("etc/", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_amendment_without_a_name_is_refused()
    {
        var answer = await site.Client.PostAsync($"{Root}/items/none:s1/amendments", JsonContent.Create(new { action = "accept" }));
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("by is missing", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    private async Task<JsonDocument> JsonOf(string path) => JsonDocument.Parse(await site.Client.GetStringAsync(path));
}
