using System.Net;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Parley.Ledgers;
using Parley.Web.Hosting;

namespace Parley.Web.Tests;

public sealed class SecurityTests : IAsyncLifetime
{
    private const string Token = "0123456789abcdef0123456789abcdef";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("parley-web-tests-");
    private WebApplication _open = null!;
    private WebApplication _closed = null!;

    private string LedgerPath => Path.Combine(_folder.FullName, "empty.db");

    public async Task InitializeAsync()
    {
        Ledger.Open(LedgerPath, LedgerAccess.Write).Dispose();
        _open = Site.Build(new SiteOptions { Ledger = LedgerPath });
        _closed = Site.Build(new SiteOptions { Ledger = LedgerPath, Token = Token });
        await _open.StartAsync();
        await _closed.StartAsync();
    }

    public async Task DisposeAsync()
    {
        await _open.DisposeAsync();
        await _closed.DisposeAsync();
        _folder.Delete(recursive: true);
    }

    [Fact]
    public void Beyond_this_machine_a_token_is_needed() =>
        Assert.Throws<ArgumentException>(() => Site.Build(new SiteOptions { Ledger = LedgerPath, Listen = IPAddress.Any }));

    [Theory]
    [InlineData("evil.example")]
    [InlineData("127.0.0.1.evil.example")]
    public async Task A_name_of_another_site_is_not_answered(string host)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, _open.Address() + "/api/v1/health");
        request.Headers.Host = host;
        Assert.Equal(HttpStatusCode.MisdirectedRequest, (await Send(request)).StatusCode);
    }

    [Theory]
    [InlineData("Origin", "http://evil.example", HttpStatusCode.Forbidden)]
    [InlineData("Origin", "null", HttpStatusCode.Forbidden)]
    [InlineData("Sec-Fetch-Site", "cross-site", HttpStatusCode.Forbidden)]
    [InlineData("Sec-Fetch-Site", "same-site", HttpStatusCode.Forbidden)]
    [InlineData("Sec-Fetch-Site", "same-origin", HttpStatusCode.OK)]
    public async Task A_change_does_not_come_from_pages_of_others(string header, string value, HttpStatusCode expected)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, _open.Address() + "/api/v1/read") { Content = new StringContent("Ann Lee left.", Encoding.UTF8, "text/plain") };
        request.Headers.Add(header, value);
        Assert.Equal(expected, (await Send(request)).StatusCode);
    }

    [Theory]
    [InlineData(null, HttpStatusCode.Unauthorized)]
    [InlineData("Bearer wrong", HttpStatusCode.Unauthorized)]
    [InlineData("Bearer ", HttpStatusCode.Unauthorized)]
    [InlineData("Bearer " + Token, HttpStatusCode.OK)]
    public async Task The_token_is_demanded_of_programs(string? authorization, HttpStatusCode expected)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, _closed.Address() + "/api/v1/version");
        if (authorization is not null) request.Headers.TryAddWithoutValidation("Authorization", authorization);
        Assert.Equal(expected, (await Send(request)).StatusCode);
    }

    [Fact]
    public async Task The_token_is_not_taken_from_an_address() =>
        Assert.Equal(HttpStatusCode.Unauthorized, (await Send(new HttpRequestMessage(HttpMethod.Get, $"{_closed.Address()}/api/v1/version?token={Token}&access_token={Token}"))).StatusCode);

    [Fact]
    public async Task A_browser_signs_in_with_the_token()
    {
        var away = await Send(new HttpRequestMessage(HttpMethod.Get, _closed.Address() + "/"));
        Assert.Equal(HttpStatusCode.Redirect, away.StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, (await SignIn("wrong")).StatusCode);
        var inside = await SignIn(Token);
        Assert.Equal(HttpStatusCode.Redirect, inside.StatusCode);
        var cookie = Assert.Single(inside.Headers.GetValues("Set-Cookie"));
        Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("samesite=strict", cookie, StringComparison.OrdinalIgnoreCase);
        using var request = new HttpRequestMessage(HttpMethod.Get, _closed.Address() + "/");
        request.Headers.Add("Cookie", cookie.Split(';')[0]);
        Assert.Equal(HttpStatusCode.OK, (await Send(request)).StatusCode);
    }

    private Task<HttpResponseMessage> SignIn(string token) =>
        Send(new HttpRequestMessage(HttpMethod.Post, _closed.Address() + "/sign-in") { Content = new FormUrlEncodedContent([new("token", token)]) });

    private static async Task<HttpResponseMessage> Send(HttpRequestMessage request)
    {
        using var client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, UseCookies = false });
        return await client.SendAsync(request);
    }
}
