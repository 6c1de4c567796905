using System.Data.Common;
using System.Globalization;
using System.Text;
using Dapper;
using Npgsql;
using NpgsqlTypes;

namespace Parley.Ledgers.Storage;

/// <summary>A ledger in a schema of a PostgreSQL database.</summary>
internal sealed class PostgresDatabase : Database
{
    private const int MostValues = 8_000;

    private readonly NpgsqlConnection _connection;
    private readonly string _schema;

    private PostgresDatabase(PostgresAddress address, NpgsqlConnection connection)
    {
        Name = address.Shown;
        _schema = address.Schema;
        _connection = connection;
    }

    public override string Name { get; }

    public override DbConnection Connection => _connection;

    public override string Dialect => "postgres";

    public override string KeyType => "BIGINT PRIMARY KEY";

    public override string BytesType => "BYTEA";

    public override string TextType => "TEXT COLLATE \"C\"";

    public override InsertTarget IndexTarget { get; } = new("search_index", ["id", "body"], [typeof(long), typeof(string)])
    {
        Forms = new Dictionary<string, string>(StringComparer.Ordinal) { ["body"] = "CAST({0} AS tsvector)" },
    };

    // The server's own parser is passed by: it would split words in other places than the other database.
    public override string IndexBody(IReadOnlyList<string> words)
    {
        const int LastPosition = 16_383;
        var body = new StringBuilder();
        for (var i = 0; i < words.Count; i++) body.Append(CultureInfo.InvariantCulture, $"'{words[i]}':{Math.Min(i + 1, LastPosition)} ");
        return body.ToString();
    }

    /// <summary>Connects to the server.</summary>
    public static PostgresDatabase Open(PostgresAddress address)
    {
        var connection = new NpgsqlConnection(address.ConnectionString);
        var database = new PostgresDatabase(address, connection);
        try
        {
            connection.Open();
            return database;
        }
        catch (Exception e) when (e is DbException or System.Net.Sockets.SocketException or TimeoutException or ArgumentException)
        {
            connection.Dispose();
            throw e is DbException fault ? database.Translate(fault) : new LedgerException($"{address.Shown}: the server cannot be reached ({e.Message})", e);
        }
    }

    /// <remarks>The lock is on the schema's name, so that ledgers beside each other do not wait for each other.</remarks>
    public override DbTransaction BeginWriting()
    {
        var transaction = _connection.BeginTransaction();
        _connection.Execute("SELECT pg_advisory_xact_lock(hashtextextended(@name, 0))", new { name = "parley." + _schema }, transaction);
        return transaction;
    }

    public override void Insert(InsertTarget target, IReadOnlyList<object?[]> rows, DbTransaction transaction)
    {
        foreach (var some in rows.Chunk(MostValues / target.Columns.Count))
        {
            using var command = new NpgsqlCommand { Connection = _connection, Transaction = (NpgsqlTransaction)transaction };
            var sql = new StringBuilder(target.Head);
            for (var i = 0; i < some.Length; i++)
            {
                sql.Append(i == 0 ? "" : ", ").Append(target.Row('$', 1 + command.Parameters.Count));
                for (var k = 0; k < target.Columns.Count; k++)
                    command.Parameters.Add(new NpgsqlParameter { Value = some[i][k] ?? DBNull.Value, NpgsqlDbType = TypeOf(target.Types[k]) });
            }
            command.CommandText = sql.Append(' ').Append(target.Otherwise).ToString();
            command.ExecuteNonQuery();
        }
    }

    private static NpgsqlDbType TypeOf(Type type) =>
        type == typeof(long) ? NpgsqlDbType.Bigint : type == typeof(double) ? NpgsqlDbType.Double : type == typeof(byte[]) ? NpgsqlDbType.Bytea : NpgsqlDbType.Text;

    public override bool HasTable(string name) =>
        _connection.ExecuteScalar<long>("SELECT count(*) FROM information_schema.tables WHERE table_schema = @_schema AND table_name = @name", new { _schema, name }) > 0;

    public override bool IsEmpty() =>
        _connection.ExecuteScalar<long>("SELECT count(*) FROM information_schema.tables WHERE table_schema = @_schema", new { _schema }) == 0;

    public override void Mark() => _connection.Execute($"CREATE SCHEMA IF NOT EXISTS {_schema}");

    public override string MatchQuery(string parameter) => $"SELECT id FROM search_index WHERE body @@ CAST({parameter} AS tsquery)";

    public override string MatchExpression(IReadOnlyList<string> words, bool isPrefix) =>
        string.Join(" <-> ", words.Select((word, i) => $"'{word}'{(isPrefix && i == words.Count - 1 ? ":*" : "")}"));

    public override string Among(string column, string parameter) => $"{column} = ANY({parameter})";

    // Classes of SQLSTATE: 22 data, 23 constraints, 54 limits of the program.
    public override bool IsOfData(DbException fault) => fault.SqlState is ['2', '2' or '3', ..] or ['5', '4', ..];

    public override LedgerException Translate(DbException fault) => new($"{Name}: {Reason(fault)}", fault);

    private string Reason(DbException fault) => fault.SqlState switch
    {
        "3D000" => "the server has no such database; make it with 'createdb'",
        "28P01" or "28000" => "the server refuses the user or the password; write them as postgres://user:password@host/database",
        "42501" or "25006" => $"the user may not do that ({Detail(fault)}); ask whoever runs the server",
        "53100" => "the server's disk is full; free some space and run the same command again, what is stored is kept",
        "55P03" or "57014" => "another program is writing to the ledger; wait until it is done, or end it",
        "57P01" or "57P02" or "57P03" => "the server is stopping or starting; run the same command again later, what is stored is kept",
        null => $"the server cannot be reached ({Detail(fault)}); check host and port, and that it runs",
        _ => Detail(fault),
    };

    public override string Detail(DbException fault) => (fault is PostgresException own ? own.MessageText : fault.InnerException?.Message ?? fault.Message).TrimEnd('.');
}
