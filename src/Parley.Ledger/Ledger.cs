using System.Data.Common;
using Dapper;
using Parley.Ledgers.Amending;
using Parley.Ledgers.Lineage;
using Parley.Ledgers.Schema;
using Parley.Ledgers.Search;
using Parley.Ledgers.Storage;
using Parley.Records;

namespace Parley.Ledgers;

/// <summary>A corpus as a sourced record: articles with their statements, events and moves, what is the same in them, and who rests on whom.</summary>
/// <remarks>Kept in an SQLite file or a PostgreSQL schema; see <c>docs/ledger.md</c> for its tables. Not thread-safe; open one for each thread.</remarks>
/// <example>
/// <code>
/// using var ledger = Ledger.Open("parley.db", LedgerAccess.Write);
/// ledger.Add(record);
/// foreach (var found in ledger.Search("speaker:begin settlements").Items) Console.WriteLine($"{found.Who}: {found.Text}");
/// </code>
/// </example>
public sealed partial class Ledger : IDisposable
{
    private readonly Database _database;

    private Ledger(Database database) => _database = database;

    /// <summary>Where it is, for messages; without a password.</summary>
    public string Name => _database.Name;

    /// <summary>Opens a ledger, and makes it when it is to be written and does not exist.</summary>
    /// <param name="location">The path of a file, or <c>postgres://user:password@host:port/database?schema=name</c>.</param>
    /// <param name="access">What for.</param>
    /// <exception cref="LedgerException">It cannot be opened, is damaged, is no ledger, or is one of a newer version.</exception>
    public static Ledger Open(string location, LedgerAccess access = LedgerAccess.Read)
    {
        ArgumentNullException.ThrowIfNull(location);
        var database = LedgerLocation.Open(location, access);
        try
        {
            Migrator.Apply(database, access);
            return new Ledger(database);
        }
        catch (DbException e)
        {
            database.Dispose();
            throw database.Translate(e);
        }
        catch (LedgerException)
        {
            database.Dispose();
            throw;
        }
    }

    /// <summary>Adds one record and makes it permanent; for many, <see cref="Write"/> is faster.</summary>
    /// <returns>True when it is new; false when the ledger has it already.</returns>
    /// <exception cref="LedgerException">The database will not take it.</exception>
    public bool Add(Record record)
    {
        using var writer = Write();
        writer.Add(new IngestItem(record));
        writer.Commit();
        return writer.Refused is [var failure, ..] ? throw new LedgerException($"{Name}: {failure}") : writer.Added > 0;
    }

    /// <summary>Begins to add many records.</summary>
    public LedgerWriter Write() => new(_database);

    /// <summary>The inputs that could not be read, by file and name.</summary>
    public IReadOnlyList<StoredFailure> Failures() =>
        Guard(() => _database.Connection.Query<StoredFailure>("SELECT source AS Source, name AS Name, reason AS Reason FROM failure ORDER BY source, name").AsList());

    /// <summary>Finds statements, events, moves and articles.</summary>
    /// <param name="query">A query in the language of <c>docs/query.md</c>.</param>
    /// <param name="limit">How many items at most; at least 1.</param>
    /// <param name="amended">True for what people made of it: rejected items are left out, corrected ones found by what they are now; false for what the machine said.</param>
    /// <param name="minConfidence">How sure a statement, event or move must be, from 0 to 1; what people accepted or corrected is sure.</param>
    /// <exception cref="QueryException">The query is not well formed; the message says where and why.</exception>
    public SearchResult Search(string query, int limit = int.MaxValue, bool amended = true, double minConfidence = 0)
    {
        var parsed = QueryParser.Parse(query);
        return Guard(() => new Searcher(_database, amended, minConfidence).Run(parsed, limit));
    }

    /// <summary>One article, statement, event or move with all that is stored about it.</summary>
    /// <param name="id">An article's key, or enough of its beginning; for a part of it, a colon and the part's id: <c>5d2c91aa:s3</c>.</param>
    /// <param name="amended">True to apply amendments: an article is shown without what was rejected, a rejected item by itself as the machine had it; false for what the machine said.</param>
    /// <exception cref="LedgerException">There is no such item, or the id fits several.</exception>
    public StoredItem Show(string id, bool amended = true)
    {
        ArgumentNullException.ThrowIfNull(id);
        return Guard(() => new ItemReader(_database).Read(id, amended));
    }

    /// <summary>Where the claims come from that a query finds, those of most outlets first.</summary>
    /// <param name="queryOrId">The id of a statement, or a query.</param>
    /// <param name="limit">How many claims at most.</param>
    /// <param name="amended">True to leave out rejected reports and show corrected ones as they are now; false for what the machine said. Which statements are the same, the machine says.</param>
    /// <param name="minConfidence">How sure a report must be to be told, from 0 to 1; what people accepted or corrected is sure.</param>
    /// <exception cref="QueryException">The query is not well formed.</exception>
    /// <exception cref="LedgerException">The id is that of no statement.</exception>
    public IReadOnlyList<ClaimLineage> Lineage(string queryOrId, int limit = int.MaxValue, bool amended = true, double minConfidence = 0)
    {
        ArgumentNullException.ThrowIfNull(queryOrId);
        return Guard(() =>
        {
            var said = amended ? new AmendedItems(_database) : null;
            return LineageBuilder.BuildAll(_database, new ClaimFinder(_database, said).Find(queryOrId), said, minConfidence).Take(limit).ToList();
        });
    }

    /// <inheritdoc/>
    public void Dispose() => _database.Dispose();

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
