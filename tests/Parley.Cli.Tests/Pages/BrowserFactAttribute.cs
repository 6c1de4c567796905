namespace Parley.Cli.Tests.Pages;

/// <summary>A test that needs a browser; skipped where there is none, unless CI must have it.</summary>
internal sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute()
    {
        if (Browser.Program is null) Skip = "No Chromium is installed (apt-get install chromium).";
    }
}
