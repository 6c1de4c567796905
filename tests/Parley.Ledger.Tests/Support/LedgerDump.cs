using System.Data;
using System.Globalization;
using System.Text;
using Dapper;
using Parley.Ledgers.Storage;

namespace Parley.Ledgers.Tests.Support;

/// <summary>All rows of a ledger as text, to compare two ledgers.</summary>
internal static class LedgerDump
{
    public static readonly string[] Tables = ["article", "entity", "statement", "event", "move", "party", "failure", "article_band", "article_link", "statement_key", "statement_link", "citation", "known", "known_key", "known_office", "entity_known", "known_log", "record", "amendment"];

    public static readonly string[] Views = ["articles", "entities", "statements", "events", "moves", "copies", "same_statements", "citations", "known_entities", "known_names", "amendments"];

    /// <summary>Every row of every table, sorted.</summary>
    public static string Of(string location) => Of(location, Tables);

    public static string Of(string location, IEnumerable<string> tables)
    {
        using var database = LedgerLocation.Open(location, LedgerAccess.Read);
        var dump = new StringBuilder();
        foreach (var table in tables)
        {
            dump.AppendLine(CultureInfo.InvariantCulture, $"== {table}");
            using var rows = database.Connection.ExecuteReader($"SELECT * FROM {table}");
            foreach (var line in Lines(rows).Order(StringComparer.Ordinal)) dump.AppendLine(line);
        }
        return dump.ToString();
    }

    public static long Count(string location, string table)
    {
        using var database = LedgerLocation.Open(location, LedgerAccess.Read);
        return database.Connection.ExecuteScalar<long>($"SELECT COUNT(*) FROM {table}");
    }

    private static IEnumerable<string> Lines(IDataReader rows)
    {
        while (rows.Read())
            yield return string.Join('|', Enumerable.Range(0, rows.FieldCount).Select(i => Show(rows.GetValue(i))));
    }

    private static string Show(object value) => value is byte[] bytes ? Convert.ToHexString(bytes) : Convert.ToString(value, CultureInfo.InvariantCulture)!;
}
