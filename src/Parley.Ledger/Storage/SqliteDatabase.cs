using System.Data.Common;
using Dapper;
using Microsoft.Data.Sqlite;

namespace Parley.Ledgers.Storage;

/// <summary>A ledger in one file.</summary>
internal sealed class SqliteDatabase : Database
{
    // "PRLY": other programs, and file(1), can tell a ledger by it.
    private const int ApplicationId = 0x50524C59;
    private const int Busy = 5;
    private const int Locked = 6;
    private const int ReadOnly = 8;
    private const int InputOutput = 10;
    private const int Corrupt = 11;
    private const int Full = 13;
    private const int CannotOpen = 14;
    private const int TooBig = 18;
    private const int Constraint = 19;
    private const int Mismatch = 20;
    private const int Range = 25;
    private const int NotADatabase = 26;

    private readonly SqliteConnection _connection;
    private readonly Dictionary<InsertTarget, SqliteCommand> _inserts = new(ReferenceEqualityComparer.Instance);

    private SqliteDatabase(string path, SqliteConnection connection)
    {
        Name = path;
        _connection = connection;
    }

    public override string Name { get; }

    public override DbConnection Connection => _connection;

    public override string Dialect => "sqlite";

    public override string KeyType => "INTEGER PRIMARY KEY";

    public override string BytesType => "BLOB";

    public override string TextType => "TEXT";

    public override InsertTarget IndexTarget { get; } = new("search_index", ["rowid", "body"], [typeof(long), typeof(string)]);

    public override string IndexBody(IReadOnlyList<string> words) => string.Join(' ', words);

    /// <summary>Opens or makes the file.</summary>
    public static SqliteDatabase Open(string path, LedgerAccess access)
    {
        if (Directory.Exists(path)) throw new LedgerException($"{path}: is a folder, and a ledger is a file; name one in it, such as {Path.Combine(path, "parley.db")}");
        if (access == LedgerAccess.Read && !File.Exists(path))
            throw new LedgerException($"{path}: there is no such ledger; make it with 'parley ingest FILES --ledger {path}'");
        if (access == LedgerAccess.Write) return Open(path, path, SqliteOpenMode.ReadWriteCreate);
        return (CanWrite(path) ? TryOpen(path, path, SqliteOpenMode.ReadWrite) : null)
            ?? TryOpen(path, path, SqliteOpenMode.ReadOnly)
            ?? Open(path, Frozen(path), SqliteOpenMode.ReadOnly);
    }

    // Beside a file in WAL mode SQLite makes others; where it may not, the file is read as one that nobody changes.
    private static string Frozen(string path)
    {
        if (new FileInfo(path + "-wal") is { Exists: true, Length: > 0 })
            throw new LedgerException($"{path}: the last changes are in {path}-wal and cannot be taken in here, where nothing may be written; copy both files to a folder of yours");
        return $"file:{Uri.EscapeDataString(Path.GetFullPath(path)).Replace("%2F", "/", StringComparison.Ordinal)}?immutable=1";
    }

    private static SqliteDatabase? TryOpen(string path, string source, SqliteOpenMode mode)
    {
        try
        {
            return Open(path, source, mode);
        }
        catch (LedgerException e) when (e.InnerException is SqliteException { SqliteErrorCode: CannotOpen or ReadOnly or InputOutput })
        {
            return null;
        }
    }

    private static SqliteDatabase Open(string path, string source, SqliteOpenMode mode)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = source, Mode = mode, ForeignKeys = true, Pooling = false }.ToString());
        var database = new SqliteDatabase(path, connection);
        try
        {
            connection.Open();
            database.Prepare(mode != SqliteOpenMode.ReadOnly);
            return database;
        }
        catch (SqliteException e)
        {
            connection.Dispose();
            throw database.Translate(e);
        }
        catch (LedgerException)
        {
            connection.Dispose();
            throw;
        }
    }

    private static bool CanWrite(string path)
    {
        try
        {
            using var stream = new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite | FileShare.Delete);
            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    // Nothing is written to a file that is not ours: journal mode is stored in it.
    private void Prepare(bool isWritable)
    {
        var application = _connection.ExecuteScalar<long>("PRAGMA application_id");
        if (application != ApplicationId && (application != 0 || !IsEmpty()))
            throw new LedgerException($"{Name}: is an SQLite database of another program, not a ledger; name another file");
        // Kibibytes: the standard 2 MB reads pages of a large ledger again and again.
        _connection.Execute("PRAGMA cache_size = -65536");
        if (!isWritable) return;
        _connection.Execute("PRAGMA journal_mode = WAL");
        // In WAL mode a crash of the program loses nothing, and a loss of power at most the last batches, never the whole.
        _connection.Execute("PRAGMA synchronous = NORMAL");
    }

    public override DbTransaction BeginWriting() => _connection.BeginTransaction(deferred: false);

    // One statement for each table, compiled once: many rows in one statement would be compiled for each number of rows.
    public override void Insert(InsertTarget target, IReadOnlyList<object?[]> rows, DbTransaction transaction)
    {
        if (!_inserts.TryGetValue(target, out var command))
        {
            command = _connection.CreateCommand();
            command.CommandText = $"{target.Head}{target.Row('$', 0)} {target.Otherwise}";
            for (var i = 0; i < target.Columns.Count; i++) command.Parameters.Add(new SqliteParameter($"${i}", null));
            _inserts.Add(target, command);
        }
        command.Transaction = (SqliteTransaction)transaction;
        foreach (var row in rows)
        {
            for (var i = 0; i < row.Length; i++) command.Parameters[i].Value = row[i] ?? DBNull.Value;
            command.ExecuteNonQuery();
        }
        command.Transaction = null;
    }

    public override bool HasTable(string name) =>
        _connection.ExecuteScalar<long>("SELECT count(*) FROM sqlite_master WHERE type IN ('table', 'view') AND name = @name", new { name }) > 0;

    public override bool IsEmpty() => _connection.ExecuteScalar<long>("SELECT count(*) FROM sqlite_master") == 0;

    public override void Mark() => _connection.Execute($"PRAGMA application_id = {ApplicationId}");

    public override string MatchQuery(string parameter) => $"SELECT rowid AS id FROM search_index WHERE search_index MATCH {parameter}";

    public override string MatchExpression(IReadOnlyList<string> words, bool isPrefix) => $"\"{string.Join(' ', words)}\"{(isPrefix ? "*" : "")}";

    public override string Among(string column, string parameter) => $"{column} IN {parameter}";

    public override bool IsOfData(DbException fault) => fault is SqliteException { SqliteErrorCode: TooBig or Constraint or Mismatch or Range };

    public override string Detail(DbException fault) => fault.Message;

    public override LedgerException Translate(DbException fault) => new($"{Name}: {Reason(fault as SqliteException, fault.Message)}", fault);

    private string Reason(SqliteException? fault, string message) => fault?.SqliteErrorCode switch
    {
        Busy or Locked => "another program is writing to the ledger; wait until it is done, or end it",
        ReadOnly => "the ledger may not be written; check the permissions of the file and of its folder",
        CannotOpen => "the ledger cannot be opened; check that its folder exists and may be written",
        InputOutput => $"the disk failed ({message.TrimEnd('.')}); check it, and copy the ledger elsewhere",
        Full => "the disk is full; free some space and run the same command again, what is stored is kept",
        Corrupt => $"the ledger is damaged; take it from a backup, or save what can be read with 'sqlite3 {Name} .recover'",
        NotADatabase => "is not a ledger, nor any SQLite database; name another file",
        _ => message,
    };
}
