using System.Data.Common;
using Dapper;
using Parley.Ledgers.Search;
using Parley.Ledgers.Storage;
using Parley.Text;

namespace Parley.Ledgers.Amending;

/// <summary>Keeps and lists what people said.</summary>
internal sealed class AmendmentStore(Database database)
{
    private const string Columns =
        "number AS Number, item AS Item, action AS Action, field AS Field, value AS Value, done_by AS By, done_at AS At, note AS Note";

    /// <summary>Adds one.</summary>
    /// <returns>The item's full id.</returns>
    /// <exception cref="LedgerException">There is no such item or field, or the value does not fit.</exception>
    public string Add(string id, AmendAction action, string? field, string? value, Edit edit)
    {
        var (key, local) = new ItemReader(database).Resolve(id);
        if (action == AmendAction.Correct) AmendFields.Check(local, field ?? "", value);
        using var transaction = database.BeginWriting();
        if (field is "content" or "cue") CheckSpans(key, field, value, transaction);
        var article = database.Connection.ExecuteScalar<long>("SELECT id FROM article WHERE article_key = @key", new { key }, transaction);
        var number = 1 + database.Connection.ExecuteScalar<long>("SELECT COALESCE(MAX(id), 0) FROM amendment", transaction: transaction);
        database.Connection.Execute(
            "INSERT INTO amendment(id, done_at, done_by, article_id, local_id, action, field, value, note) VALUES (@number, @Stamp, @By, @article, @local, @action, @field, @value, @Note)",
            new { number, edit.Stamp, edit.By, article, local, action = action.ToString().ToLowerInvariant(), field, value, edit.Note }, transaction);
        transaction.Commit();
        return $"{key}:{local}";
    }

    private void CheckSpans(string key, string field, string? value, DbTransaction transaction)
    {
        var text = database.Connection.ExecuteScalar<string>("SELECT text FROM article WHERE article_key = @key", new { key }, transaction) ?? "";
        var length = new CodePointMap(text).ToCodePoints(text.Length);
        foreach (var (_, end) in SpanValues.Parse(value) ?? [])
            if (end > length) throw new LedgerException($"{field}: the text ends at character {length}, before {end}; count from the start of the article's text");
    }

    /// <summary>All of them, or those about an item or article, in the order made.</summary>
    /// <param name="item">An item's full id or an article's key; <c>null</c> for all.</param>
    public IReadOnlyList<Amendment> List(string? item) => database.Connection.Query<Amendment>(
        item is null ? $"SELECT {Columns} FROM amendments ORDER BY number" : $"SELECT {Columns} FROM amendments WHERE item = @item OR item LIKE @article ORDER BY number",
        new { item, article = item + ":%" }).AsList();
}
