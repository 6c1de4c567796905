namespace Parley.Cli.Options;

/// <summary>The date of articles that name none.</summary>
internal sealed class DateOption() : TextOption("--date", "DATE", "Date of articles that name none: 2024-02-08, 2024-02 or 2024");
