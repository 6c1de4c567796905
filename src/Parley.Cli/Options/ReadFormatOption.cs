namespace Parley.Cli.Options;

/// <summary>The form of the records.</summary>
internal sealed class ReadFormatOption() : ChoiceOption("--format",
    "text is a report to read; json one article or a list; jsonl one record a line; html one page with the statements marked; jsonld schema.org; "
    + "brat a folder for the annotation tool, named by --output; events a table of the events; polecat, icews, gdelt, phoenix the events in the columns of "
    + "those tables; plover PLOVER's JSON, one event a line",
    Text, Json, JsonLines, Html, JsonLd, Brat, Events, "polecat", "icews", "gdelt", "phoenix", Plover)
{
    /// <summary>The report.</summary>
    public const string Text = "text";

    /// <summary>One record, or an array of them, indented.</summary>
    public const string Json = "json";

    /// <summary>One record a line.</summary>
    public const string JsonLines = "jsonl";

    /// <summary>One page that needs nothing else.</summary>
    public const string Html = "html";

    /// <summary>schema.org's NewsArticle with its quotations and claims.</summary>
    public const string JsonLd = "jsonld";

    /// <summary>Texts and annotations for brat.</summary>
    public const string Brat = "brat";

    /// <summary>Parley's own table of events.</summary>
    public const string Events = "events";

    /// <summary>PLOVER's JSON.</summary>
    public const string Plover = "plover";
}
