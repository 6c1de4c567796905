using System.Data.Common;
using System.Text.Json;
using Dapper;
using Parley.Ledgers.Entities;
using Parley.Ledgers.Linking;
using Parley.Ledgers.Mapping;
using Parley.Ledgers.Storage;
using Parley.Ledgers.Words;
using Parley.Ledgers.Writing;
using Parley.Records;
using Parley.Text;
using Parley.Text.Reading;

namespace Parley.Ledgers;

/// <summary>Adds many records to a ledger, in transactions of some dozens each.</summary>
/// <remarks>
/// A transaction holds whole articles with everything that hangs on them, links to other articles included. Whatever ends the program, what
/// is committed stays, and adding the same records again, in the same order, completes the ledger to the same rows as an undisturbed run.
/// The ledger is closed to other writers only while a transaction is written, never while articles are being read. Not thread-safe.
/// </remarks>
public sealed class LedgerWriter : IDisposable
{
    private const int MostArticles = 64;
    private const long MostCharacters = 4_000_000;

    private readonly Database _database;
    private readonly List<PendingWrite> _pending = [];
    private readonly List<ReadFailure> _refused = [];
    private readonly HashSet<string> _pendingKeys = new(StringComparer.Ordinal);
    private long _characters;

    internal LedgerWriter(Database database) => _database = database;

    /// <summary>Articles stored by this writer and committed; those that another program stored first are not among them.</summary>
    public int Added { get; private set; }

    /// <summary>Statements of the articles of <see cref="Added"/>.</summary>
    public long AddedStatements { get; private set; }

    /// <summary>Articles that the database would not take, each with its reason; the others of their batch are stored.</summary>
    public IReadOnlyList<ReadFailure> Refused => _refused;

    /// <summary>Whether the ledger has this article with exactly this content, so that it need not be read again.</summary>
    public bool Contains(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        return Contains(ContentHash.Of(article));
    }

    /// <summary>Adds a record; one that the ledger has is left as it is.</summary>
    /// <returns>True when it is new as far as is known; <see cref="Added"/> counts what was stored in the end.</returns>
    /// <exception cref="LedgerException">The database refuses; what was added since the last commit is not stored, and nothing else is lost.</exception>
    public bool Add(IngestItem item)
    {
        ArgumentNullException.ThrowIfNull(item);
        var record = item.Record;
        var key = ContentHash.Of(record.Id, record.Title, record.Text, record.Date, record.Outlet, record.Author, record.Url);
        if (Contains(key)) return false;
        var bytes = RecordJson.ToBytes(record);
        using var json = JsonDocument.Parse(bytes);
        var rows = RecordMapper.Map(json.RootElement, key, ArticleIdentity.Of(record, item.Source, key), item.Source, item.Model) with { Json = bytes };
        _pendingKeys.Add(key);
        _characters += record.Text.Length;
        Later(new PendingWrite((inserter, transaction) => Insert(rows, inserter, transaction), item));
        return true;
    }

    /// <summary>Forgets the failures of a file: it is being read anew.</summary>
    public void BeginSource(string source) => Later(new PendingWrite(
        (_, transaction) => Execute("DELETE FROM failure WHERE source = @source", new { source = BoundedText.Of(source) }, transaction)));

    /// <summary>Notes an input that could not be read.</summary>
    public void AddFailure(string source, ReadFailure failure)
    {
        ArgumentNullException.ThrowIfNull(failure);
        Later(new PendingWrite((_, transaction) => Note(source, failure, transaction)));
    }

    /// <summary>Makes everything that was added permanent.</summary>
    public void Commit()
    {
        if (_pending.Count == 0) return;
        var batch = Guard(() =>
        {
            using var transaction = _database.BeginWriting();
            var written = new BatchWriter(_database, transaction, Note);
            foreach (var write in _pending) written.Write(write);
            transaction.Commit();
            return written;
        });
        Added += batch.Added;
        AddedStatements += batch.AddedStatements;
        _refused.AddRange(batch.Refused);
        Forget();
    }

    /// <summary>Ends the work; what was not committed is forgotten.</summary>
    public void Dispose() => Forget();

    private bool Contains(string key) => _pendingKeys.Contains(key) || Guard(() => IsStored(key, null));

    private bool Insert(RecordRows rows, RecordInserter inserter, DbTransaction transaction)
    {
        // Another program may have stored it since we looked.
        if (IsStored(rows.Article.ArticleKey, transaction)) return false;
        var stored = inserter.Add(rows);
        new EntityLinker(_database, transaction).Link(stored);
        new ArticleLinker(_database, transaction).Link(stored);
        return true;
    }

    private bool Note(string source, ReadFailure failure, DbTransaction transaction)
    {
        var row = new { source = BoundedText.Of(source), name = BoundedText.Of(JsonParts.Clean(failure.Name)), reason = JsonParts.Clean(failure.Message) };
        return Execute(
            "INSERT INTO failure(source, name, reason) VALUES (@source, @name, @reason) ON CONFLICT (source, name) DO UPDATE SET reason = excluded.reason",
            row, transaction);
    }

    private bool IsStored(string key, DbTransaction? transaction) =>
        _database.Connection.ExecuteScalar<long>("SELECT COUNT(*) FROM article WHERE article_key = @key", new { key }, transaction) > 0;

    private void Later(PendingWrite write)
    {
        _pending.Add(write);
        if (_pending.Count >= MostArticles || _characters >= MostCharacters) Commit();
    }

    private bool Execute(string sql, object row, DbTransaction transaction) => _database.Connection.Execute(sql, row, transaction) > 0;

    private void Forget()
    {
        _pending.Clear();
        _pendingKeys.Clear();
        _characters = 0;
    }

    private T Guard<T>(Func<T> work)
    {
        try
        {
            return work();
        }
        catch (DbException e)
        {
            throw _database.Translate(e);
        }
    }
}
