namespace Parley.Cli.Options;

/// <summary>The form of the records.</summary>
internal sealed class ReadFormatOption() : ChoiceOption("--format", "text is a report to read, json for one article or a list, jsonl one record a line", Text, Json, JsonLines)
{
    /// <summary>The report.</summary>
    public const string Text = "text";

    /// <summary>One record, or an array of them, indented.</summary>
    public const string Json = "json";

    /// <summary>One record a line.</summary>
    public const string JsonLines = "jsonl";
}
