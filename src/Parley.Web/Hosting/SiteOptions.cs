using System.Net;
using Parley.Web.Security;

namespace Parley.Web.Hosting;

/// <summary>What is served, and where.</summary>
public sealed record SiteOptions
{
    /// <summary>The ledger: a file, or <c>postgres://user:password@host/database</c>. Not used when <see cref="Prepare"/> is given.</summary>
    public string Ledger { get; init; } = "parley.db";

    /// <summary>The port on 127.0.0.1; 0 for one that is free.</summary>
    public int Port { get; init; }

    /// <summary>The address to listen on; 127.0.0.1 unless told. Any other than this machine's own demands <see cref="Token"/>.</summary>
    public IPAddress Listen { get; init; } = IPAddress.Loopback;

    /// <summary>What a request must carry; <c>null</c> for nothing, which is allowed on this machine alone.</summary>
    public string? Token { get; init; }

    /// <summary>A token that nobody guesses: 192 random bits.</summary>
    public static string NewToken() => AccessToken.Create();

    /// <summary>Makes the ledger while the first pages say so, and returns its location; <c>null</c> when it is there already.</summary>
    public Func<IProgress<PreparationProgress>, CancellationToken, string>? Prepare { get; init; }

    /// <summary>What to call the ledger on the pages; its file name unless told.</summary>
    public string? Name { get; init; }

    /// <summary>True for the ledger of the samples, whose pages say that their texts were written for the project.</summary>
    public bool IsDemo { get; init; }

    /// <summary>Takes one line about a request that failed for a reason of the program's own; it may be called from any thread.</summary>
    public Action<Exception> Report { get; init; } = _ => { };
}

/// <summary>How far the preparation is.</summary>
/// <param name="Done">Articles that are read.</param>
/// <param name="Total">Articles that there are.</param>
public readonly record struct PreparationProgress(int Done, int Total);
