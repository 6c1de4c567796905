namespace Parley.Cli.Options;

/// <summary>Names of columns and JSON fields.</summary>
internal sealed class MapOption() : TextOption("--map", "PART=COLUMN,...", "Columns or JSON fields that hold the parts: text=body,title=headline");
