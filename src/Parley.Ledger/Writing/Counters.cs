using System.Data.Common;
using Dapper;

namespace Parley.Ledgers.Writing;

/// <summary>Numbers new rows. The numbers follow the stored ones without gaps, so that an interrupted run numbers as an undisturbed one.</summary>
/// <remarks>Read inside the writing transaction, when nobody else can add rows.</remarks>
internal sealed class Counters
{
    private long _article;
    private long _statement;
    private long _event;
    private long _move;

    /// <summary>Reads where the stored rows end.</summary>
    public static Counters Read(DbConnection connection, DbTransaction transaction)
    {
        return new Counters { _article = Last("article"), _statement = Last("statement"), _event = Last("event"), _move = Last("move") };

        long Last(string table) => connection.ExecuteScalar<long>($"SELECT COALESCE(MAX(id), 0) FROM {table}", transaction: transaction);
    }

    public long NextArticle() => ++_article;

    public long NextStatement() => ++_statement;

    public long NextEvent() => ++_event;

    public long NextMove() => ++_move;
}
