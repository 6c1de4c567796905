namespace Parley.Cli.Options;

/// <summary>A file of sentences in PETRARCH's XML.</summary>
internal sealed class PetrarchOption() : TextOption("--petrarch", "FILE.xml", "Code the sentences of a file in PETRARCH's XML; - for standard input");
