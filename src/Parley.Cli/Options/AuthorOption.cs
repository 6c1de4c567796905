namespace Parley.Cli.Options;

/// <summary>The author of articles that name none.</summary>
internal sealed class AuthorOption() : TextOption("--author", "NAME", "Author of articles that name none");
