namespace Parley.Cli.Options;

/// <summary>The ledger.</summary>
internal sealed class LedgerOption : TextOption
{
    /// <summary>The ledger used where none is named.</summary>
    public const string Default = "parley.db";

    public LedgerOption() : base("--ledger", "L", $"The ledger: a file, or postgres://user:password@host/database (default {Default})") =>
        DefaultValueFactory = _ => Default;
}
