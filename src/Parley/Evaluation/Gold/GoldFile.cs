using System.IO.Compression;
using System.Text;
using System.Text.Json;
using Parley.Records;

namespace Parley.Evaluation.Gold;

/// <summary>Opens annotated data and tells from their content what they hold.</summary>
public static class GoldFile
{
    private const int TreeColumns = 8;

    /// <summary>What a file or folder holds.</summary>
    /// <exception cref="FormatException">It holds nothing that can be scored.</exception>
    /// <exception cref="IOException">It cannot be read.</exception>
    public static GoldKind KindOf(string path)
    {
        if (Directory.Exists(path)) return GoldKind.BratFolder;
        using var reader = Open(path);
        while (reader.ReadLine() is { } line)
        {
            if (string.IsNullOrWhiteSpace(line) || line.StartsWith("# ", StringComparison.Ordinal) || line.StartsWith("-DOCSTART-", StringComparison.Ordinal)) continue;
            if (line.TrimStart('\uFEFF')[0] == '{') return KindOfLine(line.TrimStart('\uFEFF'), path);
            var columns = line.Split('\t');
            if (columns.Length >= TreeColumns && char.IsAsciiDigit(columns[0].AsSpan().TrimStart('\uFEFF')[0])) return GoldKind.Trees;
            if (columns.Length > 1 || line.Contains(' ', StringComparison.Ordinal)) return GoldKind.Names;
            break;
        }
        throw new FormatException($"{path}: neither attributions (JSON lines, records, a brat folder) nor CoNLL-U nor IOB tags; see 'parley eval --help'");
    }

    /// <summary>Opens a file as text; gzip is unpacked.</summary>
    /// <exception cref="IOException">It cannot be read.</exception>
    public static TextReader Open(string path)
    {
        var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, 1 << 16, FileOptions.SequentialScan);
        var isPacked = file.ReadByte() == 0x1F && file.ReadByte() == 0x8B;
        file.Position = 0;
        return new StreamReader(isPacked ? new GZipStream(file, CompressionMode.Decompress) : file, Encoding.UTF8);
    }

    /// <summary>True when a folder holds annotations of brat, at any depth.</summary>
    public static bool IsBratFolder(string path) => Directory.Exists(path) && Directory.EnumerateFiles(path, "*.ann", SearchOption.AllDirectories).Any();

    private static GoldKind KindOfLine(string line, string path)
    {
        try
        {
            using var json = JsonDocument.Parse(line);
            if (json.RootElement.TryGetProperty("annotations", out _)) return GoldKind.AttributionLines;
            if (json.RootElement.TryGetProperty("format", out var format) && format.ValueEquals(RecordJson.Format)) return GoldKind.Records;
        }
        catch (JsonException e)
        {
            throw new FormatException($"{path}: the first line is no JSON ({e.Message})", e);
        }
        throw new FormatException($"{path}: JSON lines, but neither 'annotations' nor the format '{RecordJson.Format}' is in them");
    }
}
