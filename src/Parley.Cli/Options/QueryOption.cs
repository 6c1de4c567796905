namespace Parley.Cli.Options;

/// <summary>Which part of the ledger is meant.</summary>
internal sealed class QueryOption() : TextOption("--query", "QUERY", "Only what this query finds, as for 'parley search'");
