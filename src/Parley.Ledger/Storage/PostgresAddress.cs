using Npgsql;

namespace Parley.Ledgers.Storage;

/// <summary>The parts of a <c>postgres://</c> address.</summary>
/// <param name="ConnectionString">What the driver wants.</param>
/// <param name="Schema">The schema that holds the ledger; a name of letters, digits and underscores.</param>
/// <param name="Shown">The address without its password.</param>
internal sealed record PostgresAddress(string ConnectionString, string Schema, string Shown)
{
    private const string DefaultSchema = "parley";

    /// <summary>Reads an address; user and password may be percent-encoded.</summary>
    /// <exception cref="LedgerException">It is not well formed.</exception>
    public static PostgresAddress Parse(string address)
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out var uri) || uri.Host.Length == 0 || uri.AbsolutePath.Length < 2)
            throw new LedgerException("the address of the ledger is not well formed; write it as postgres://user:password@host:5432/database");
        var schema = DefaultSchema;
        var builder = new NpgsqlConnectionStringBuilder
        {
            Host = uri.Host.Trim('[', ']'),
            Port = uri.Port > 0 ? uri.Port : 5432,
            Database = Uri.UnescapeDataString(uri.AbsolutePath[1..]),
            Pooling = false,
            ApplicationName = "parley",
        };
        var user = uri.UserInfo.Split(':', 2);
        if (user[0].Length > 0) builder.Username = Uri.UnescapeDataString(user[0]);
        if (user.Length == 2) builder.Password = Uri.UnescapeDataString(user[1]);
        foreach (var (name, value) in Options(uri))
            if (name == "schema") schema = CheckName(value);
            else if (name == "sslmode" && Enum.TryParse<SslMode>(value.Replace("-", "", StringComparison.Ordinal), ignoreCase: true, out var mode)) builder.SslMode = mode;
            else throw new LedgerException($"the address of the ledger has an option '{name}={value}' that is not known; use schema=NAME or sslmode=MODE");
        builder.SearchPath = schema;
        return new PostgresAddress(builder.ToString(), schema, $"postgres://{builder.Host}:{builder.Port}/{builder.Database}");
    }

    private static IEnumerable<(string Name, string Value)> Options(Uri uri)
    {
        foreach (var option in uri.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            var parts = option.Split('=', 2);
            yield return (parts[0], parts.Length == 2 ? Uri.UnescapeDataString(parts[1]) : "");
        }
    }

    private static string CheckName(string name) => name.Length is > 0 and <= 63 && name.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '_') && !char.IsAsciiDigit(name[0])
        ? name
        : throw new LedgerException($"the schema '{name}' has no usable name; use small letters, digits and underscores");
}
