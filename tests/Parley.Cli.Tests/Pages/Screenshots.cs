using Microsoft.Playwright;
using Parley.Formats.Html;
using Parley.TestRecords;

namespace Parley.Cli.Tests.Pages;

/// <summary>Pictures of the page, for people to look at: <c>PARLEY_SCREENSHOTS=DIR</c> says where to put them.</summary>
public sealed class Screenshots(Browser browser) : IClassFixture<Browser>, IDisposable
{
    private static readonly string? Folder = Environment.GetEnvironmentVariable("PARLEY_SCREENSHOTS");

    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [BrowserFact]
    public async Task Pages_are_drawn_in_every_setting()
    {
        using var text = new StringWriter();
        RecordPage.Write(text, [Crafted.Full]);
        var path = _folder.Add("page.html", text.ToString());
        foreach (var (name, options) in Settings())
        {
            await using var open = await browser.OpenAsync(path, "#s8", options);
            if (name == "print") await open.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
            var picture = await open.Page.ScreenshotAsync(new PageScreenshotOptions { FullPage = name == "print" });
            Assert.True(picture.Length > 10_000, name);
            Assert.Empty(open.Faults);
            if (Folder is null) continue;
            await File.WriteAllBytesAsync(Path.Combine(Folder, name + ".png"), picture);
            if (name == "print") await File.WriteAllBytesAsync(Path.Combine(Folder, "page.pdf"), await open.Page.PdfAsync(new PagePdfOptions { PreferCSSPageSize = true }));
        }
    }

    private static IEnumerable<(string Name, BrowserNewContextOptions Options)> Settings()
    {
        yield return ("light", Sized(1280, 900));
        yield return ("dark", Sized(1280, 900, ColorScheme.Dark));
        yield return ("narrow", Sized(390, 844));
        yield return ("print", Sized(800, 1100));
    }

    private static BrowserNewContextOptions Sized(int width, int height, ColorScheme scheme = ColorScheme.Light) =>
        new() { ViewportSize = new ViewportSize { Width = width, Height = height }, ColorScheme = scheme };
}
