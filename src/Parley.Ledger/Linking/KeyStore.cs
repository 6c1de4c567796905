using System.Data.Common;
using Dapper;
using Parley.Ledgers.Storage;

namespace Parley.Ledgers.Linking;

/// <summary>Keeps by which keys things are found, and no more than a hundred or so for each key, so that a look-up costs the same in a large ledger.</summary>
/// <remarks>
/// What a key finds that is full already, it tells little: such things are found by their other keys. The first ones keep their places, since
/// origins are among them. Weak spot: of short statements made of words that everybody says, later ones are linked to early ones only.
/// </remarks>
internal sealed class KeyStore(Database database, DbTransaction transaction, string table, string keyColumn, string idColumn)
{
    private const int MostOfOneKey = 128;

    /// <summary>Adds a thing under its keys.</summary>
    public void Add(IEnumerable<long> keys, long id)
    {
        var wanted = keys.Distinct().ToList();
        if (wanted.Count == 0) return;
        var sql = $"SELECT {keyColumn} FROM {table} WHERE {database.Among(keyColumn, "@wanted")} GROUP BY {keyColumn} HAVING COUNT(*) >= {MostOfOneKey}";
        var full = database.Connection.Query<long>(sql, new { wanted }, transaction).ToHashSet();
        var open = full.Count == 0 ? wanted : wanted.FindAll(key => !full.Contains(key));
        if (open.Count > 0) database.Connection.Execute(KeyRows.Insert(table, keyColumn, idColumn, open, id), transaction: transaction);
    }
}
