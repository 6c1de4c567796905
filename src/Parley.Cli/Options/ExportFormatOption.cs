using Parley.Ledgers.Exporting;

namespace Parley.Cli.Options;

/// <summary>The form of an export.</summary>
internal sealed class ExportFormatOption() : ChoiceOption("--format", "The form of the export; docs/export.md explains each", [.. Formats.Select(each => each.Name)])
{
    private static readonly (string Name, ExportFormat Format)[] Formats =
    [
        ("statements", ExportFormat.Statements), ("records", ExportFormat.Records), ("graphml", ExportFormat.GraphMl), ("gexf", ExportFormat.Gexf),
        ("timeline", ExportFormat.Timeline), ("prov", ExportFormat.Prov), ("jsonld", ExportFormat.JsonLd),
    ];

    /// <summary>The form that a choice names.</summary>
    public static ExportFormat Of(string choice) => Formats.First(each => each.Name == choice).Format;
}
