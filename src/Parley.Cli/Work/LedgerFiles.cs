namespace Parley.Cli.Work;

/// <summary>The files that a ledger consists of, which are no articles although they may lie beside them.</summary>
internal static class LedgerFiles
{
    /// <summary>The file and those that SQLite keeps beside it; none for a server.</summary>
    public static IEnumerable<string> Of(string location) =>
        string.IsNullOrWhiteSpace(location) || location.Contains("://", StringComparison.Ordinal) ? [] : [location, location + "-wal", location + "-shm", location + "-journal"];
}
