using System.Text.Json;
using System.Text.Json.Nodes;
using Dapper;
using Parley.Ledgers.Amending;
using Parley.Ledgers.Storage;
using Parley.Ledgers.Writing;
using Parley.Records;

namespace Parley.Ledgers.Exporting;

/// <summary>Gives back the records of current articles, one after the other.</summary>
/// <remarks>Reads some dozens at a time, so memory does not grow with the ledger.</remarks>
internal sealed class RecordReader(Database database)
{
    private const int Batch = 64;

    private static readonly JsonSerializerOptions Options = new() { Encoder = ReadableJsonEncoder.Default };

    /// <summary>The records, in the order stored.</summary>
    /// <param name="amended">True to apply what people said; false for what the machine said.</param>
    public IEnumerable<StoredRecord> Read(bool amended)
    {
        var changes = amended ? new AmendmentStore(database).List(null).ToLookup(change => change.Item.Split(':')[0], StringComparer.Ordinal) : null;
        for (long last = 0; ;)
        {
            var rows = database.Connection.Query<(long Id, string Key, byte[] Json)>(
                $"SELECT a.id, a.article_key, r.json FROM article a JOIN record r ON r.article_id = a.id WHERE a.id > @last AND a.superseded_by IS NULL ORDER BY a.id LIMIT {Batch}",
                new { last }).AsList();
            if (rows.Count == 0) yield break;
            foreach (var (_, key, packed) in rows)
            {
                var json = RecordBytes.Unpack(packed);
                yield return new StoredRecord(key, changes is not null && changes.Contains(key) ? Amend(json, changes[key]) : json);
            }
            last = rows[^1].Id;
        }
    }

    /// <summary>The record of an article, a superseded one too; <c>null</c> when the ledger has none.</summary>
    /// <param name="key">The article's whole key.</param>
    /// <param name="amended">As above.</param>
    public byte[]? ReadOne(string key, bool amended = true)
    {
        var packed = database.Connection.ExecuteScalar<byte[]>("SELECT r.json FROM record r JOIN article a ON a.id = r.article_id WHERE a.article_key = @key", new { key });
        if (packed is null) return null;
        var json = RecordBytes.Unpack(packed);
        return amended && new AmendmentStore(database).List(key) is { Count: > 0 } changes ? Amend(json, changes) : json;
    }

    private static byte[] Amend(byte[] json, IEnumerable<Amendment> changes)
    {
        var record = JsonNode.Parse(json)!.AsObject();
        RecordAmender.Apply(record, changes.Select(change => (change.Item.Split(':')[1], change)));
        return JsonSerializer.SerializeToUtf8Bytes(record, Options);
    }
}
