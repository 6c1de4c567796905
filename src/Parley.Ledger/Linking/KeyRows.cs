using System.Globalization;
using System.Text;

namespace Parley.Ledgers.Linking;

/// <summary>Writes many rows of two numbers as one statement: on a server every statement is a journey.</summary>
internal static class KeyRows
{
    /// <summary>The statement that inserts one row for each key; the keys differ, and there is at least one.</summary>
    public static string Insert(string table, string keyColumn, string idColumn, IEnumerable<long> keys, long id)
    {
        var sql = new StringBuilder($"INSERT INTO {table}({keyColumn}, {idColumn}) VALUES ");
        var start = sql.Length;
        foreach (var key in keys)
        {
            if (sql.Length > start) sql.Append(',');
            sql.Append(CultureInfo.InvariantCulture, $"({key},{id})");
        }
        return sql.ToString();
    }
}
