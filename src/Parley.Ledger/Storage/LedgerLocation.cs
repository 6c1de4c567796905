namespace Parley.Ledgers.Storage;

/// <summary>Where a ledger is: a file, or a PostgreSQL database.</summary>
internal static class LedgerLocation
{
    /// <summary>Opens the database at a location.</summary>
    /// <param name="location">The path of a file, or <c>postgres://user:password@host:port/database?schema=name</c>.</param>
    /// <param name="access">What for.</param>
    /// <exception cref="LedgerException">It cannot be opened.</exception>
    public static Database Open(string location, LedgerAccess access)
    {
        if (string.IsNullOrWhiteSpace(location)) throw new LedgerException("the ledger has no name; give a file such as parley.db, or a postgres:// address");
        return IsServer(location) ? PostgresDatabase.Open(PostgresAddress.Parse(location)) : SqliteDatabase.Open(location, access);
    }

    /// <summary>Whether the location names a server and not a file.</summary>
    public static bool IsServer(string location) =>
        location.StartsWith("postgres://", StringComparison.OrdinalIgnoreCase) || location.StartsWith("postgresql://", StringComparison.OrdinalIgnoreCase);
}
