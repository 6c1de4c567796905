using Microsoft.AspNetCore.Builder;
using Parley.Ledgers;
using Parley.Web.Demo;
using Parley.Web.Hosting;

namespace Parley.Web.Tests;

/// <summary>The samples' ledger, served on a free port; made once for all tests that share it.</summary>
public sealed class DemoSite : IAsyncLifetime
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("parley-web-tests-");
    private WebApplication? _site;

    /// <summary>Asks the site; redirections are not followed.</summary>
    public HttpClient Client { get; private set; } = null!;

    /// <summary>Where it is, without a slash at the end.</summary>
    public string Address => _site!.Address();

    /// <summary>What went wrong in the program while it answered.</summary>
    public List<Exception> Faults { get; } = [];

    /// <summary>The file of the ledger.</summary>
    public string LedgerPath => Path.Combine(_folder.FullName, "demo.db");

    public async Task InitializeAsync()
    {
        using (var ledger = Ledger.Open(LedgerPath, LedgerAccess.Write)) DemoSamples.Ingest(ledger);
        _site = Site.Build(new SiteOptions { Ledger = LedgerPath, IsDemo = true, Report = Faults.Add });
        await _site.StartAsync();
        Client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = new Uri(Address) };
    }

    public async Task DisposeAsync()
    {
        Client.Dispose();
        if (_site is not null)
        {
            await _site.StopAsync();
            await _site.DisposeAsync();
        }
        _folder.Delete(recursive: true);
    }
}

/// <summary>Shares the site among test classes.</summary>
[CollectionDefinition(Name)]
public sealed class SharesDemoSite : ICollectionFixture<DemoSite>
{
    public const string Name = "demo site";
}
