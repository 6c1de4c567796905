namespace Parley.Cli.Options;

/// <summary>Records that are there already.</summary>
internal sealed class RecordsOption() : TextOption("--records", "FILE", "Score these records (JSON lines, Parley's or another system's) instead of reading the texts");
