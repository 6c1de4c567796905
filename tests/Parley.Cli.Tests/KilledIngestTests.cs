using System.Data.Common;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace Parley.Cli.Tests;

/// <summary>Kills the real program at random moments and lets it go on.</summary>
public sealed class KilledIngestTests : IDisposable
{
    private const int Kills = 12;

    /// <summary>What the corpus fills: an empty table would prove nothing.</summary>
    private static readonly string[] Filled =
    [
        "article", "article_band", "article_link", "citation", "entity", "entity_known", "event", "failure", "known", "known_key", "move", "party", "record", "statement", "statement_key", "statement_link",
    ];

    private static readonly string? Server = Environment.GetEnvironmentVariable("PARLEY_TEST_POSTGRES") is { Length: > 0 } server ? server : null;

    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Killed_runs_end_with_the_rows_of_an_undisturbed_one()
    {
        Compare(Path.Combine(_folder.Path, "whole.db"), Path.Combine(_folder.Path, "killed.db"), location => new SqliteConnection($"Data Source={location};Pooling=false"));
    }

    [PostgresFact]
    public void Killed_runs_end_with_the_same_rows_on_postgres()
    {
        var whole = $"{Server}?schema=whole{Environment.ProcessId}";
        var killed = $"{Server}?schema=killed{Environment.ProcessId}";
        try
        {
            Compare(whole, killed, Connect);
        }
        finally
        {
            foreach (var location in new[] { whole, killed })
            {
                using var connection = Connect(location);
                connection.Open();
                using var drop = connection.CreateCommand();
                drop.CommandText = $"DROP SCHEMA IF EXISTS {location[(location.LastIndexOf('=') + 1)..]} CASCADE";
                drop.ExecuteNonQuery();
            }
        }
    }

    private static NpgsqlConnection Connect(string location)
    {
        var uri = new Uri(location);
        return new NpgsqlConnection($"Host={uri.Host};Port={uri.Port};Username={uri.UserInfo};Database={uri.AbsolutePath[1..]};Search Path={location[(location.LastIndexOf('=') + 1)..]};Pooling=false");
    }

    private void Compare(string whole, string killed, Func<string, DbConnection> connect)
    {
        var input = WriteCorpus();
        var clock = Stopwatch.StartNew();
        Assert.Equal(1, ProgramRun.Of("ingest", input, "--ledger", whole).ExitCode);
        var duration = clock.Elapsed;
        var random = new Random(3);
        var stopped = 0;
        for (var i = 0; i < Kills; i++)
            if (KillAfter(duration * (0.15 + 0.8 * random.NextDouble()), input, killed))
                stopped++;
        Assert.Equal(1, ProgramRun.Of("ingest", input, "--ledger", killed).ExitCode);
        Assert.True(stopped > 0, "no run was killed before its end");
        var expected = Dump(whole, connect);
        foreach (var table in Filled) Assert.DoesNotContain($"== {table}\n==", expected, StringComparison.Ordinal);
        Assert.Equal(expected, Dump(killed, connect));
        // The full-text index is no table that could be listed on both databases; what it finds is compared.
        foreach (var query in new[] { "in:statements canal", "in:events actor:NOR", "in:moves kind:reject", "in:articles title:canal OR ships" })
            Assert.Equal(Search(whole, query), Search(killed, query));
    }

    private static string Search(string ledger, string query)
    {
        var found = ProgramRun.Of("search", query, "--limit", "0", "--format", "csv", "--ledger", ledger).Output;
        Assert.Contains("Outlet 3", found, StringComparison.Ordinal);
        return found;
    }

    /// <summary>True when the program was still running.</summary>
    private static bool KillAfter(TimeSpan time, string input, string ledger)
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", ["exec", ProgramRun.Program, "ingest", input, "--ledger", ledger])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        if (process.WaitForExit(time)) return false;
        process.Kill();
        process.WaitForExit();
        return true;
    }

    /// <summary>Articles that repeat, change and quote each other, and lines that are no articles.</summary>
    private string WriteCorpus()
    {
        var lines = new StringBuilder();
        for (var i = 0; i < 700; i++)
            if (i % 50 == 7) lines.Append("{ broken\n");
            else
                lines.Append(JsonSerializer.Serialize(new
                {
                    id = $"n{(i % 9 == 0 ? i / 2 : i)}",
                    outlet = $"Outlet {i % 5}",
                    date = $"2024-02-{1 + i % 28:00}",
                    text = $"“We will talk of canal number {i % 40} and of nothing else today,” said Anna Weber in town {i % 13}.\n\nNorway rejected Finland's offer of {i % 7} ships on Monday, and Sweden met both. {(i % 11 == 0 ? "The Northern Gazette reported it." : "")}",
                })).Append('\n');
        return _folder.Add("corpus.jsonl", lines.ToString());
    }

    private static string Dump(string location, Func<string, DbConnection> connect)
    {
        using var connection = connect(location);
        connection.Open();
        var dump = new StringBuilder();
        foreach (var table in Tables(connection))
        {
            dump.Append(CultureInfo.InvariantCulture, $"== {table}\n");
            using var command = connection.CreateCommand();
            command.CommandText = $"SELECT * FROM {table}";
            using var rows = command.ExecuteReader();
            foreach (var line in Lines(rows).Order(StringComparer.Ordinal)) dump.Append(line).Append('\n');
        }
        return dump.ToString();
    }

    private static List<string> Tables(DbConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = connection is SqliteConnection
            ? "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'search_index%' ORDER BY name"
            : "SELECT CAST(tablename AS text) FROM pg_tables WHERE schemaname = current_schema() ORDER BY tablename";
        using var rows = command.ExecuteReader();
        var tables = new List<string>();
        while (rows.Read()) tables.Add(rows.GetString(0));
        Assert.Contains("statement", tables);
        return tables;
    }

    private static IEnumerable<string> Lines(DbDataReader rows)
    {
        while (rows.Read())
            yield return string.Join('|', Enumerable.Range(0, rows.FieldCount).Select(i => rows.GetValue(i) is byte[] bytes ? Convert.ToHexString(bytes) : Convert.ToString(rows.GetValue(i), CultureInfo.InvariantCulture)));
    }
}

/// <summary>A test that needs a PostgreSQL server.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class PostgresFactAttribute : FactAttribute
{
    public PostgresFactAttribute()
    {
        if (string.IsNullOrEmpty(Environment.GetEnvironmentVariable("PARLEY_TEST_POSTGRES")))
            Skip = "there is no PostgreSQL server; set PARLEY_TEST_POSTGRES=postgres://user@127.0.0.1/database to run it (.ci/run starts one)";
    }
}
