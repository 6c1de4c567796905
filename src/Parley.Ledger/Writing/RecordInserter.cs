using System.Data.Common;
using Dapper;
using Parley.Ledgers.Mapping;
using Parley.Ledgers.Search;
using Parley.Ledgers.Storage;

namespace Parley.Ledgers.Writing;

/// <summary>Puts the rows of one record into the tables, within one transaction.</summary>
internal sealed class RecordInserter(Database database, DbTransaction transaction, Counters counters)
{
    private static readonly InsertTarget Articles = Insert<ArticleRow>.Into("article");
    private static readonly InsertTarget Entities = Insert<EntityRow>.Into("entity");
    private static readonly InsertTarget Statements = Insert<StatementRow>.Into("statement");
    private static readonly InsertTarget Events = Insert<EventRow>.Into("event");
    private static readonly InsertTarget Moves = Insert<MoveRow>.Into("move");
    private static readonly InsertTarget Parties = Insert<PartyRow>.Into("party");
    private static readonly InsertTarget Records = new("record", ["article_id", "json"], [typeof(long), typeof(byte[])]);

    /// <summary>Inserts a record and returns it with its ids. An older version of the article is marked as superseded.</summary>
    public RecordRows Add(RecordRows rows)
    {
        var numbered = Number(rows);
        Put(Articles, [numbered.Article]);
        database.Connection.Execute("UPDATE article SET superseded_by = @Id WHERE identity = @Identity AND superseded_by IS NULL AND id <> @Id", numbered.Article, transaction);
        Put(Entities, numbered.Entities);
        Put(Statements, numbered.Statements);
        Put(Events, numbered.Events);
        Put(Moves, numbered.Moves);
        Put(Parties, numbered.Parties);
        database.Insert(Records, [[numbered.Article.Id, RecordBytes.Pack(rows.Json.Span)]], transaction);
        Index(numbered);
        return numbered;
    }

    private RecordRows Number(RecordRows rows)
    {
        var id = counters.NextArticle();
        var version = 1 + database.Connection.ExecuteScalar<long>(
            "SELECT COALESCE(MAX(version), 0) FROM article WHERE identity = @Identity", new { rows.Article.Identity }, transaction);
        return new RecordRows(
            rows.Article with { Id = id, Version = version },
            [.. rows.Entities.Select(row => row with { ArticleId = id })],
            [.. rows.Statements.Select(row => counters.NextStatement() is var own ? row with { Id = own, ArticleId = id, ClaimId = own } : row)],
            [.. rows.Events.Select(row => row with { Id = counters.NextEvent(), ArticleId = id })],
            [.. rows.Moves.Select(row => row with { Id = counters.NextMove(), ArticleId = id })],
            [.. rows.Parties.Select(row => row with { ArticleId = id })]);
    }

    private void Index(RecordRows rows)
    {
        var parties = rows.Parties.ToLookup(party => party.Owner, StringComparer.Ordinal);
        var items = new List<object?[]> { Item(ItemKind.Article, rows.Article.Id, IndexTexts.Of(rows.Article)) };
        foreach (var row in rows.Statements) items.Add(Item(ItemKind.Statement, row.Id, IndexTexts.Of(row, rows.Article)));
        foreach (var row in rows.Events) items.Add(Item(ItemKind.Event, row.Id, IndexTexts.Of(row, rows.Article, parties[row.LocalId])));
        foreach (var row in rows.Moves) items.Add(Item(ItemKind.Move, row.Id, IndexTexts.Of(row, rows.Article, parties[row.LocalId])));
        database.Insert(database.IndexTarget, items, transaction);
    }

    private object?[] Item(ItemKind kind, long id, IndexText text) => [IndexTexts.Number(kind, id), database.IndexBody(text.Words)];

    private void Put<T>(InsertTarget target, IReadOnlyList<T> rows)
    {
        if (rows.Count > 0) database.Insert(target, [.. rows.Select(Insert<T>.Values)], transaction);
    }
}
