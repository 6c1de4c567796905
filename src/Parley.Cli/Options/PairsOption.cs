namespace Parley.Cli.Options;

/// <summary>A table of sentences with source and target.</summary>
internal sealed class PairsOption() : TextOption("--pairs", "FILE.tsv", "Code given pairs: a table with the columns uid, sentence, source, target; - for standard input");
