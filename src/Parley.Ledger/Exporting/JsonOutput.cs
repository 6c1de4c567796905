using System.Text.Json;
using Parley.Records;

namespace Parley.Ledgers.Exporting;

/// <summary>How exports write JSON.</summary>
internal static class JsonOutput
{
    /// <summary>Indented by two, with line feeds; letters of all scripts as they are.</summary>
    public static JsonWriterOptions Options { get; } = new() { Encoder = ReadableJsonEncoder.Default, Indented = true, IndentSize = 2, NewLine = "\n" };
}
