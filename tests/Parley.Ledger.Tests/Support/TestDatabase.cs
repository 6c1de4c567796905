using Npgsql;
using Parley.Ledgers.Storage;

namespace Parley.Ledgers.Tests.Support;

/// <summary>An empty place for a ledger, gone after the test.</summary>
public sealed class TestDatabase : IDisposable
{
    private static int _count;

    private readonly string? _folder;

    private TestDatabase(string location, string? folder)
    {
        Location = location;
        _folder = folder;
    }

    /// <summary>The address of a server for tests, without options; null where there is none.</summary>
    public static string? Server { get; } = Environment.GetEnvironmentVariable("PARLEY_TEST_POSTGRES") is { Length: > 0 } server ? server : null;

    /// <summary>What <c>--ledger</c> would be.</summary>
    public string Location { get; }

    public static TestDatabase Sqlite()
    {
        var folder = Directory.CreateTempSubdirectory("parley-ledger-").FullName;
        return new TestDatabase(Path.Combine(folder, "test.db"), folder);
    }

    public static TestDatabase Postgres() =>
        new($"{Server}?schema=t{Environment.ProcessId}_{Interlocked.Increment(ref _count)}", null);

    public void Dispose()
    {
        if (_folder is not null)
        {
            Directory.Delete(_folder, recursive: true);
            return;
        }
        var address = PostgresAddress.Parse(Location);
        using var connection = new NpgsqlConnection(address.ConnectionString);
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = $"DROP SCHEMA IF EXISTS {address.Schema} CASCADE";
        command.ExecuteNonQuery();
    }
}
