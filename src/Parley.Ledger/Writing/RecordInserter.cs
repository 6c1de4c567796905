using System.Data.Common;
using Dapper;
using Parley.Ledgers.Mapping;
using Parley.Ledgers.Search;
using Parley.Ledgers.Storage;

namespace Parley.Ledgers.Writing;

/// <summary>Puts the rows of one record into the tables, within one transaction.</summary>
internal sealed class RecordInserter(Database database, DbTransaction transaction, Counters counters)
{
    private static readonly string ArticleSql = Insert.Into<ArticleRow>("article");
    private static readonly string EntitySql = Insert.Into<EntityRow>("entity");
    private static readonly string StatementSql = Insert.Into<StatementRow>("statement");
    private static readonly string EventSql = Insert.Into<EventRow>("event");
    private static readonly string MoveSql = Insert.Into<MoveRow>("move");
    private static readonly string PartySql = Insert.Into<PartyRow>("party");

    /// <summary>Inserts a record and returns it with its ids. An older version of the article is marked as superseded.</summary>
    public RecordRows Add(RecordRows rows)
    {
        var numbered = Number(rows);
        Execute(ArticleSql, numbered.Article);
        Execute("UPDATE article SET superseded_by = @Id WHERE identity = @Identity AND superseded_by IS NULL AND id <> @Id", numbered.Article);
        foreach (var row in numbered.Entities) Execute(EntitySql, row);
        foreach (var row in numbered.Statements) Execute(StatementSql, row);
        foreach (var row in numbered.Events) Execute(EventSql, row);
        foreach (var row in numbered.Moves) Execute(MoveSql, row);
        foreach (var row in numbered.Parties) Execute(PartySql, row);
        Execute("INSERT INTO record(article_id, json) VALUES (@Id, @json)", new { numbered.Article.Id, json = RecordBytes.Pack(rows.Json.Span) });
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
        Index(ItemKind.Article, rows.Article.Id, IndexTexts.Of(rows.Article));
        foreach (var row in rows.Statements) Index(ItemKind.Statement, row.Id, IndexTexts.Of(row, rows.Article));
        foreach (var row in rows.Events) Index(ItemKind.Event, row.Id, IndexTexts.Of(row, rows.Article, parties[row.LocalId]));
        foreach (var row in rows.Moves) Index(ItemKind.Move, row.Id, IndexTexts.Of(row, rows.Article, parties[row.LocalId]));
    }

    private void Index(ItemKind kind, long id, IndexText text) =>
        Execute(database.IndexStatement, new { id = IndexTexts.Number(kind, id), body = database.IndexBody(text.Words) });

    private void Execute(string sql, object row) => database.Connection.Execute(sql, row, transaction);
}
