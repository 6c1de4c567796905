namespace Parley.Cli.Options;

/// <summary>The form of the scores.</summary>
internal sealed class EvalFormatOption() : ChoiceOption("--format", "text is a table to read; json one line for each GOLD, numbers not rounded", Text, Json)
{
    /// <summary>The table.</summary>
    public const string Text = "text";

    /// <summary>One line of JSON for each input.</summary>
    public const string Json = "json";
}
