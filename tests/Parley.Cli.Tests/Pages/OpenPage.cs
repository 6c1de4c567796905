using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace Parley.Cli.Tests.Pages;

/// <summary>A page in the browser, and what it did that it should not have done.</summary>
public sealed class OpenPage : IAsyncDisposable
{
    private readonly IBrowserContext _context;

    internal OpenPage(IBrowserContext context, IPage page)
    {
        _context = context;
        Page = page;
        page.PageError += (_, error) => Faults.Enqueue(error);
        page.Console += (_, message) => Faults.Enqueue(message.Text);
        page.Dialog += (_, dialog) => Faults.Enqueue("dialog: " + dialog.Message);
        page.Request += (_, request) =>
        {
            if (!request.IsNavigationRequest) Faults.Enqueue("request: " + request.Url);
        };
    }

    public IPage Page { get; }

    /// <summary>Errors, messages on the console, dialogs and requests for anything but the page itself.</summary>
    public ConcurrentQueue<string> Faults { get; } = [];

    /// <summary>Fails when the address does not come to end with this fragment; the browser tells of a change some moments later.</summary>
    /// <param name="fragment">With its sign, or empty for none.</param>
    public async Task HasFragmentAsync(string fragment)
    {
        try
        {
            await Page.WaitForFunctionAsync("wanted => location.hash === wanted", fragment, new PageWaitForFunctionOptions { Timeout = 5000 });
        }
        catch (TimeoutException)
        {
            Assert.Equal(fragment, await Page.EvaluateAsync<string>("location.hash"));
        }
    }

    public async ValueTask DisposeAsync() => await _context.DisposeAsync();
}
