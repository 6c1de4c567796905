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

    public async ValueTask DisposeAsync() => await _context.DisposeAsync();
}
