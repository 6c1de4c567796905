namespace Parley.Cli.Options;

/// <summary>Why the ledger is changed.</summary>
internal sealed class NoteOption() : TextOption("--note", "TEXT", "Why, for those who read the log");
