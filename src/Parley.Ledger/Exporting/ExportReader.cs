using System.Text.Json;
using System.Text.Json.Nodes;
using Dapper;
using Parley.Ledgers.Search;
using Parley.Ledgers.Storage;
using Parley.Records;

namespace Parley.Ledgers.Exporting;

/// <summary>Reads what is to be exported, article by article.</summary>
internal sealed class ExportReader(Database database)
{
    private static readonly string[] Lists = ["statements", "events", "moves"];
    private static readonly JsonSerializerOptions Options = new() { Encoder = ReadableJsonEncoder.Default };

    /// <summary>The articles, in the order stored; those of which a query finds nothing are left out.</summary>
    /// <exception cref="QueryException">The query is not well formed.</exception>
    public IEnumerable<ExportItem> Read(ExportOptions options)
    {
        var wanted = options.Query is null ? null : Wanted(options.Query, options.Amended);
        return Items(options, wanted);
    }

    /// <summary>Pairs of statements that are the same, as full ids, the later first, with the kind; in the order stored.</summary>
    public IEnumerable<(string Statement, string Other, string Kind)> SameStatements() =>
        database.Connection.Query<(string, string, string)>("SELECT statement, other, kind FROM same_statements ORDER BY statement, other");

    private HashSet<string> Wanted(string query, bool amended) =>
        new Searcher(database, amended).Run(QueryParser.Parse(query), int.MaxValue).Items.Select(item => item.Id).ToHashSet(StringComparer.Ordinal);

    private IEnumerable<ExportItem> Items(ExportOptions options, HashSet<string>? wanted)
    {
        foreach (var stored in new RecordReader(database).Read(options.Amended))
        {
            var json = stored.Json;
            if (wanted is not null && !wanted.Contains(stored.Article) && !Keep(stored, wanted, out json)) continue;
            var record = new StoredRecord(stored.Article, json).ToRecord();
            if (options.MinConfidence > 0)
            {
                record = record.AtLeast(options.MinConfidence);
                json = RecordJson.ToBytes(record);
            }
            yield return new ExportItem(stored.Article, record, json, KnownOf(stored.Article));
        }
    }

    // An article that is found itself is kept whole.
    private static bool Keep(StoredRecord stored, HashSet<string> wanted, out ReadOnlyMemory<byte> json)
    {
        json = stored.Json;
        var prefix = stored.Article + ":";
        var record = JsonNode.Parse(stored.Json.Span)!.AsObject();
        var kept = new HashSet<string>(StringComparer.Ordinal);
        foreach (var list in Lists)
            if (record[list] is JsonArray items)
                for (var i = items.Count - 1; i >= 0; i--)
                    if (wanted.Contains(prefix + (string)items[i]!["id"]!)) kept.Add((string)items[i]!["id"]!);
                    else items.RemoveAt(i);
        if (kept.Count == 0) return false;
        if (record["chain"] is JsonObject chains)
            foreach (var id in chains.Select(chain => chain.Key).ToList())
                if (!kept.Contains(id)) chains.Remove(id);
        foreach (var statement in (record["statements"] as JsonArray ?? []).OfType<JsonObject>())
        {
            if ((string?)statement["parent"] is { } parent && !kept.Contains(parent)) statement["parent"] = null;
            if (statement["relation"] is JsonObject relation && !kept.Contains((string?)relation["of"] ?? "")) statement["relation"] = null;
        }
        json = JsonSerializer.SerializeToUtf8Bytes(record, Options);
        return true;
    }

    private Dictionary<string, KnownLabel> KnownOf(string key)
    {
        const string Sql = """
            SELECT l.local_id, r.id, r.name FROM entity_known l JOIN article a ON a.id = l.article_id
            JOIN known k ON k.id = l.known_id JOIN known r ON r.id = k.root_id WHERE a.article_key = @key
            """;
        return database.Connection.Query<(string Local, long Id, string Name)>(Sql, new { key })
            .ToDictionary(row => row.Local, row => new KnownLabel(Entities.KnownIds.Of(row.Id), row.Name), StringComparer.Ordinal);
    }
}
