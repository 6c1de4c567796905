using System.CommandLine;
using System.Diagnostics;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Parley.Cli.Options;
using Parley.Cli.Terminal;
using Parley.Cli.Work;
using Parley.Ledgers;
using Parley.Web.Demo;
using Parley.Web.Hosting;

namespace Parley.Cli.Commands;

/// <summary><c>parley serve</c>: the ledger in the browser.</summary>
internal sealed class ServeCommand : Command, IHasExamples
{
    private readonly LedgerOption _ledger = new();
    private readonly Option<bool> _demo = new("--demo") { Description = "Serve the samples' ledger, which is made now and thrown away at the end" };
    private readonly Option<bool> _open = new("--open") { Description = "Open the first page in the browser" };
    private readonly PortOption _port = new();
    private readonly ListenOption _listen = new();

    /// <summary>The variable of the environment that holds the token.</summary>
    private const string TokenVariable = "PARLEY_TOKEN";

    public ServeCommand() : base("serve", "Serve a ledger to the browser and to programs; on this machine only, unless told otherwise")
    {
        foreach (var option in new Option[] { _ledger, _demo, _open, _port, _listen }) Add(option);
        SetAction(RunAsync);
    }

    public IReadOnlyList<(string Line, string Effect)> Examples { get; } =
    [
        ("parley serve --demo --open", "the samples, in the browser"),
        ("parley serve --ledger parley.db --port 8080", "a ledger of your own, at an address that stays"),
        ("PARLEY_TOKEN=$(cat token) parley serve --listen 0.0.0.0 --port 8080", "for others too, who must give the token"),
    ];

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancel)
    {
        var isDemo = parsed.GetValue(_demo);
        if (isDemo && parsed.GetResult(_ledger) is { Implicit: false }) throw new UsageException("--demo and --ledger: give one of them; --demo makes a ledger of its own");
        using var folder = isDemo ? new TemporaryFolder("parley-demo-") : null;
        var listen = parsed.GetValue(_listen)!;
        var token = TokenFor(listen, out var isNew);
        var options = new SiteOptions { Ledger = parsed.GetValue(_ledger)!, Port = parsed.GetValue(_port), Listen = listen, Token = token, Report = Report };
        if (folder is not null) options = options with { IsDemo = true, Name = "demo.db", Prepare = (progress, stop) => Prepare(folder.File("demo.db"), progress, stop) };
        await using var site = Site.Build(options);
        await StartAsync(site, parsed.GetValue(_port), cancel).ConfigureAwait(false);
        Console.Out.WriteLine($"Parley is at {site.Address()}/ (Ctrl-C stops it)");
        if (token is not null) Console.Out.WriteLine(isNew ? $"Others can reach it; they must give this token, which is told once: {token}" : $"Others can reach it; they must give the token in {TokenVariable}.");
        if (token is not null) Console.Out.WriteLine("What is sent is not encrypted; put a server with TLS before it where the network is not yours.");
        if (folder is not null) Console.Out.WriteLine($"The samples are being read into {folder.File("demo.db")}; the first page tells when they are.");
        if (parsed.GetValue(_open)) OpenBrowser(site.Address());
        try
        {
            await Task.Delay(Timeout.Infinite, cancel).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            await site.StopAsync(CancellationToken.None).ConfigureAwait(false);
        }
        return ExitCode.Success;
    }

    // None on this machine alone; the variable is taken there too when it is set.
    private static string? TokenFor(IPAddress listen, out bool isNew)
    {
        var given = Environment.GetEnvironmentVariable(TokenVariable);
        isNew = string.IsNullOrEmpty(given) && !IPAddress.IsLoopback(listen);
        if (given is { Length: > 0 and < 16 }) throw new UsageException($"{TokenVariable}: has {given.Length} characters; a token needs 16 at least, such as 'openssl rand -hex 24' makes");
        return isNew ? SiteOptions.NewToken() : string.IsNullOrEmpty(given) ? null : given;
    }

    private static async Task StartAsync(WebApplication site, int port, CancellationToken cancel)
    {
        try
        {
            await site.StartAsync(cancel).ConfigureAwait(false);
        }
        catch (IOException e)
        {
            throw new UsageException($"--port {port}: cannot be listened on ({e.Message.TrimEnd('.')}); name another one, or none for any that is free", e);
        }
    }

    private static string Prepare(string path, IProgress<PreparationProgress> progress, CancellationToken cancel)
    {
        using var ledger = Ledger.Open(path, LedgerAccess.Write);
        DemoSamples.Ingest(ledger, progress, cancel);
        return path;
    }

    private static void Report(Exception e)
    {
        Diagnostics.Error($"a request failed: {e.GetType().Name}: {e.Message}");
        Diagnostics.Trace(e);
    }

    private static void OpenBrowser(string address)
    {
        try
        {
            using var started = Process.Start(new ProcessStartInfo(address) { UseShellExecute = true });
        }
        catch (Exception e) when (e is System.ComponentModel.Win32Exception or PlatformNotSupportedException or FileNotFoundException)
        {
            Diagnostics.Error($"no browser could be opened ({e.Message.TrimEnd('.')}); go to {address}/ yourself");
        }
    }
}
