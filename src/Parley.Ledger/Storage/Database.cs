using System.Data.Common;

namespace Parley.Ledgers.Storage;

/// <summary>What differs between the databases that can hold a ledger. Everything else is SQL that both understand.</summary>
/// <remarks>One connection, used by one thread at a time.</remarks>
internal abstract class Database : IDisposable
{
    /// <summary>The name for messages; it holds no password.</summary>
    public abstract string Name { get; }

    /// <summary>The open connection.</summary>
    public abstract DbConnection Connection { get; }

    /// <summary>The ending of the migrations that are for this database alone, such as <c>sqlite</c>.</summary>
    public abstract string Dialect { get; }

    /// <summary>The type of a primary key that the program numbers.</summary>
    public abstract string KeyType { get; }

    /// <summary>The type of a column of bytes.</summary>
    public abstract string BytesType { get; }

    /// <summary>The type of a column of text whose values compare by code point.</summary>
    public abstract string TextType { get; }

    /// <summary>Begins a transaction and keeps all other writers out of the ledger until it ends.</summary>
    public abstract DbTransaction BeginWriting();

    /// <summary>Whether a table or view of this name stands in the ledger's place.</summary>
    public abstract bool HasTable(string name);

    /// <summary>Whether anything at all stands in the ledger's place.</summary>
    public abstract bool IsEmpty();

    /// <summary>Marks the database as a ledger, inside the transaction that makes it one.</summary>
    public abstract void Mark();

    /// <summary>Inserts rows, in their order. Cost: on a server one journey for some thousand values.</summary>
    /// <param name="target">Where.</param>
    /// <param name="rows">For each row its values, in the order of the target's columns.</param>
    /// <param name="transaction">The transaction.</param>
    public abstract void Insert(InsertTarget target, IReadOnlyList<object?[]> rows, DbTransaction transaction);

    /// <summary>The full-text index: number and body of an item.</summary>
    public abstract InsertTarget IndexTarget { get; }

    /// <summary>Writes the body for <see cref="IndexTarget"/>.</summary>
    /// <param name="words">Folded words, in order (see <see cref="Words.Folding"/>).</param>
    public abstract string IndexBody(IReadOnlyList<string> words);

    /// <summary>A query that gives the <c>id</c> of everything in the full-text index that matches a parameter.</summary>
    public abstract string MatchQuery(string parameter);

    /// <summary>Writes a search for words in the database's own language.</summary>
    /// <param name="words">Folded words that stand one after the other; at least one.</param>
    /// <param name="isPrefix">True when the last one may go on.</param>
    public abstract string MatchExpression(IReadOnlyList<string> words, bool isPrefix);

    /// <summary>The condition that a column has one of the values of a list parameter.</summary>
    public abstract string Among(string column, string parameter);

    /// <summary>Whether a fault lies in what was to be stored, so that other articles can be stored all the same.</summary>
    public abstract bool IsOfData(DbException fault);

    /// <summary>The database's own words for a fault.</summary>
    public abstract string Detail(DbException fault);

    /// <summary>Says in the user's words what went wrong.</summary>
    public abstract LedgerException Translate(DbException fault);

    /// <inheritdoc/>
    public void Dispose()
    {
        Connection.Dispose();
        GC.SuppressFinalize(this);
    }
}
