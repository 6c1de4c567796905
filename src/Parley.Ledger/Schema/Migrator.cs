using System.Reflection;
using Dapper;
using Parley.Ledgers.Storage;

namespace Parley.Ledgers.Schema;

/// <summary>Brings a database to the schema of this program, by named migrations that run in the order of their names.</summary>
/// <remarks>A migration is a file under <c>Schema/Migrations</c>, for all databases or, by its second ending, for one. What has been published is never edited.</remarks>
internal static class Migrator
{
    private const string Table = "migration";

    private static readonly string[] Files = [.. typeof(Migrator).Assembly.GetManifestResourceNames()
        .Where(name => name.EndsWith(".sql", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    /// <summary>The names of the migrations of one kind of database, in order.</summary>
    public static IReadOnlyList<string> NamesFor(string dialect) =>
        [.. Files.Where(file => Ending(file) is var ending && (ending.Length == 0 || ending == dialect)).Select(NameOf)];

    /// <summary>Makes sure that the schema is the one this program knows; makes what is missing when the access allows it.</summary>
    /// <exception cref="LedgerException">The schema is newer, foreign, or missing.</exception>
    public static void Apply(Database database, LedgerAccess access)
    {
        var names = NamesFor(database.Dialect);
        var applied = Applied(database);
        if (applied.Except(names, StringComparer.Ordinal).FirstOrDefault() is { } unknown)
            throw new LedgerException($"{database.Name}: the ledger was written by a newer Parley (its schema has '{unknown}'); use that version");
        if (applied.Count == names.Count) return;
        if (applied.Count == 0 && access == LedgerAccess.Read)
            throw new LedgerException($"{database.Name}: holds no ledger; make it with 'parley ingest FILES --ledger ...'");
        if (applied.Count == 0 && !database.IsEmpty())
            throw new LedgerException($"{database.Name}: holds tables of another program; name an empty place for the ledger");
        Run(database, names);
    }

    private static HashSet<string> Applied(Database database) => database.HasTable(Table)
        ? [.. database.Connection.Query<string>($"SELECT name FROM {Table}")]
        : [];

    private static void Run(Database database, IReadOnlyList<string> names)
    {
        using var transaction = database.BeginWriting();
        // Another process may have been faster.
        var applied = Applied(database);
        if (applied.Count == 0)
        {
            database.Mark();
            database.Connection.Execute($"CREATE TABLE {Table} (name {database.TextType} PRIMARY KEY)", transaction: transaction);
        }
        foreach (var name in names)
        {
            if (applied.Contains(name)) continue;
            database.Connection.Execute(Script(database, name), transaction: transaction);
            database.Connection.Execute($"INSERT INTO {Table}(name) VALUES (@name)", new { name }, transaction);
        }
        transaction.Commit();
    }

    private static string Script(Database database, string name)
    {
        var file = Files.First(file => NameOf(file) == name && Ending(file) is var ending && (ending.Length == 0 || ending == database.Dialect));
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream(file)!);
        return reader.ReadToEnd()
            .Replace("{{key}}", database.KeyType, StringComparison.Ordinal)
            .Replace("{{text}}", database.TextType, StringComparison.Ordinal)
            .Replace("{{bytes}}", database.BytesType, StringComparison.Ordinal);
    }

    private static string NameOf(string file) => file.Split('.')[0];

    private static string Ending(string file) => file.Split('.') is [_, var ending, _] ? ending : "";
}
