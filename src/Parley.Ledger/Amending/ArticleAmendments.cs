using System.Text.Json;
using Parley.Ledgers.Exporting;
using Parley.Ledgers.Mapping;
using Parley.Ledgers.Search;
using Parley.Ledgers.Storage;

namespace Parley.Ledgers.Amending;

/// <summary>What people said about one article, laid over what the machine had.</summary>
internal sealed class ArticleAmendments
{
    private readonly Dictionary<string, ItemAmendments> _byItem = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Dictionary<string, object?>> _columns;

    /// <summary>Reads what was said about an article and its parts.</summary>
    /// <exception cref="LedgerException">Something was said that the article cannot have.</exception>
    public ArticleAmendments(Database database, string key)
    {
        foreach (var group in new AmendmentStore(database).List(key).GroupBy(amendment => amendment.Item, StringComparer.Ordinal))
            if (ItemAmendments.Of(group) is { } valid) _byItem[group.Key] = valid;
        _columns = _byItem.Count == 0 ? [] : Columns(database, key);
    }

    /// <summary>Whether the last word about an item is that it is wrong.</summary>
    public bool IsRejected(string id) => _byItem.GetValueOrDefault(id)?.IsRejected == true;

    /// <summary>What was said about all parts that were rejected, in the order said.</summary>
    public IReadOnlyList<StoredAmendment> Rejections() =>
        [.. _byItem.Values.Where(each => each.IsRejected).Select(each => each.Valid[^1]).OrderBy(amendment => amendment.Number).Select(amendment => new StoredAmendment(amendment, null))];

    /// <summary>The item as people see it; a rejected one stays as the machine had it, and says so.</summary>
    public StoredItem Apply(StoredItem machine)
    {
        var local = machine.Id[(machine.Id.IndexOf(':', StringComparison.Ordinal) + 1)..];
        var said = _byItem.GetValueOrDefault(machine.Id);
        var notes = said is null ? [] : said.Valid.Select(amendment => new StoredAmendment(amendment, amendment.Field is { } field ? machine[ShownColumns.Of(local, field)] : null));
        if (!_columns.TryGetValue(local, out var columns)) return machine with { Amendments = [.. notes] };
        return machine with
        {
            Columns = [.. machine.Columns.Select(column => columns.TryGetValue(column.Key, out var value) ? KeyValuePair.Create(column.Key, value) : column)],
            Amendments = [.. notes],
        };
    }

    private static Dictionary<string, Dictionary<string, object?>> Columns(Database database, string key)
    {
        if (new RecordReader(database).ReadOne(key) is not { } record) return [];
        try
        {
            using var json = JsonDocument.Parse(record);
            return ShownColumns.Of(RecordMapper.Map(json.RootElement, key, key, null, null));
        }
        catch (JsonException e)
        {
            throw new LedgerException($"{key}: what was said about it does not fit its text ({e.Message}); see it with --machine, and take it back with 'parley amend ID withdraw'", e);
        }
    }
}
