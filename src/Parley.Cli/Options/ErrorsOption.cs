namespace Parley.Cli.Options;

/// <summary>Where the errors are listed.</summary>
internal sealed class ErrorsOption() : TextOption("--errors", "FILE", "List every error with its words, tab-separated, in FILE, or - to list them after the table");
