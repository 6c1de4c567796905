namespace Parley.Cli.Options;

/// <summary>The form of what a ledger answers.</summary>
internal sealed class ListFormatOption() : ChoiceOption("--format", "text is to read, json for programs, csv for tables", Text, Json, Csv)
{
    /// <summary>To read.</summary>
    public const string Text = "text";

    /// <summary>One JSON value, indented.</summary>
    public const string Json = "json";

    /// <summary>Comma-separated with a header row, as in RFC 4180.</summary>
    public const string Csv = "csv";
}
