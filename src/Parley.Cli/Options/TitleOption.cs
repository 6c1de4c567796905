namespace Parley.Cli.Options;

/// <summary>The title of articles that name none.</summary>
internal sealed class TitleOption() : TextOption("--title", "TEXT", "Title of articles that name none");
