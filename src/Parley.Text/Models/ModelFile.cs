using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text.Json;

namespace Parley.Text.Models;

/// <summary>Reads one of Parley's weight files: a header that describes itself, then the tensors.</summary>
/// <remarks>
/// Layout: 8 bytes <c>PARLEYM1</c>; the header's length in bytes (unsigned 32-bit, little-endian); the header, UTF-8 JSON
/// (<c>kind</c>, <c>version</c>, <c>meta</c>, <c>tensors</c>); zero bytes up to a multiple of 64; the data, to which the tensors'
/// <c>offset</c> and <c>scales</c> refer. A tensor is <c>f32</c>, or <c>i8</c> with one <c>f32</c> scale for each row (first dimension);
/// its value is then the byte times the scale of its row. Written by <c>training/parley_train/modelfile.py</c>. The whole file is
/// held in memory; reading tensors is thread-safe.
/// </remarks>
public sealed class ModelFile
{
    private static ReadOnlySpan<byte> Magic => "PARLEYM1"u8;

    private readonly string _name;
    private readonly byte[] _bytes;
    private readonly int _dataStart;
    private readonly Dictionary<string, TensorEntry> _tensors = new(StringComparer.Ordinal);

    private readonly record struct TensorEntry(bool IsByte, int[] Shape, int Offset, int Scales);

    private ModelFile(string name, byte[] bytes, JsonElement header, int dataStart)
    {
        _name = name;
        _bytes = bytes;
        _dataStart = dataStart;
        Kind = header.GetProperty("kind").GetString()!;
        Version = header.GetProperty("version").GetString()!;
        Meta = header.GetProperty("meta").Clone();
        foreach (var tensor in header.GetProperty("tensors").EnumerateArray())
        {
            var entry = new TensorEntry(
                tensor.GetProperty("type").GetString() == "i8",
                [.. tensor.GetProperty("shape").EnumerateArray().Select(d => d.GetInt32())],
                tensor.GetProperty("offset").GetInt32(),
                tensor.TryGetProperty("scales", out var scales) ? scales.GetInt32() : -1);
            _tensors.Add(tensor.GetProperty("name").GetString()!, entry);
        }
    }

    /// <summary>What the weights are for, such as <c>language</c> or <c>sentences</c>.</summary>
    public string Kind { get; }

    /// <summary>The version of the weights, part of every result's provenance.</summary>
    public string Version { get; }

    /// <summary>Settings, feature templates and label sets, as the trainer wrote them.</summary>
    public JsonElement Meta { get; }

    /// <summary>Reads a file from disk and checks that it is of the given kind.</summary>
    /// <exception cref="ModelFormatException">The file is absent, damaged or of another kind.</exception>
    public static ModelFile Load(string path, string kind)
    {
        byte[] bytes;
        try
        {
            bytes = File.ReadAllBytes(path);
        }
        catch (IOException e)
        {
            throw new ModelFormatException($"{path}: the model file cannot be read ({e.Message}). Restore it from the repository's models folder.", e);
        }
        return Parse(path, bytes, kind);
    }

    /// <summary>Reads a file's bytes; <paramref name="name"/> serves messages alone.</summary>
    /// <exception cref="ModelFormatException">The bytes are damaged or of another kind.</exception>
    public static ModelFile Parse(string name, byte[] bytes, string kind)
    {
        ArgumentNullException.ThrowIfNull(bytes);
        if (bytes.Length < 12 || !bytes.AsSpan(0, 8).SequenceEqual(Magic))
            throw new ModelFormatException($"{name}: not a Parley model file (it does not begin with PARLEYM1).");
        var length = BinaryPrimitives.ReadUInt32LittleEndian(bytes.AsSpan(8));
        if (length > bytes.Length - 12)
            throw new ModelFormatException($"{name}: the file is cut short inside its header. Restore it from the repository's models folder.");
        ModelFile file;
        try
        {
            using var header = JsonDocument.Parse(bytes.AsMemory(12, (int)length));
            file = new ModelFile(name, bytes, header.RootElement, (12 + (int)length + 63) / 64 * 64);
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException or FormatException or ArgumentException)
        {
            throw new ModelFormatException($"{name}: the header cannot be read ({e.Message}).", e);
        }
        if (file.Kind != kind)
            throw new ModelFormatException($"{name}: holds a model of kind '{file.Kind}', where '{kind}' is needed.");
        return file;
    }

    /// <summary>What tells this file from any other: the first 16 hexadecimal digits, in lower case, of the SHA-256 of its bytes. Computed at each call.</summary>
    public string Fingerprint() => Convert.ToHexStringLower(SHA256.HashData(_bytes))[..16];

    /// <summary>The shape of a tensor, outermost dimension first.</summary>
    /// <exception cref="ModelFormatException">There is no such tensor.</exception>
    public IReadOnlyList<int> ShapeOf(string tensor) => Entry(tensor).Shape;

    /// <summary>True when the file holds the tensor.</summary>
    public bool Has(string tensor) => _tensors.ContainsKey(tensor);

    /// <summary>Copies a tensor out as floats in row-major order, bytes scaled.</summary>
    /// <exception cref="ModelFormatException">There is no such tensor, or the file is cut short.</exception>
    public float[] ReadFloats(string tensor)
    {
        var entry = Entry(tensor);
        var count = CountOf(tensor, entry);
        if (!entry.IsByte) return Floats(tensor, entry.Offset, count).ToArray();
        var rows = RowsOf(tensor, entry);
        var values = Bytes(tensor, entry.Offset, count);
        var scales = Floats(tensor, entry.Scales, rows);
        var result = new float[count];
        var width = rows == 0 ? 0 : count / rows;
        for (var i = 0; i < count; i++) result[i] = (sbyte)values[i] * scales[i / width];
        return result;
    }

    /// <summary>The raw bytes and row scales of an <c>i8</c> tensor, without a copy.</summary>
    /// <exception cref="ModelFormatException">There is no such tensor, it is not <c>i8</c>, or the file is cut short.</exception>
    public void ReadBytes(string tensor, out ReadOnlyMemory<byte> values, out float[] scales)
    {
        var entry = Entry(tensor);
        if (!entry.IsByte) throw new ModelFormatException($"{_name}: tensor '{tensor}' holds floats, where bytes are needed.");
        var count = CountOf(tensor, entry);
        Bytes(tensor, entry.Offset, count);
        values = _bytes.AsMemory(_dataStart + entry.Offset, count);
        scales = Floats(tensor, entry.Scales, RowsOf(tensor, entry)).ToArray();
    }

    private TensorEntry Entry(string tensor) => _tensors.TryGetValue(tensor, out var entry)
        ? entry
        : throw new ModelFormatException($"{_name}: the tensor '{tensor}' is missing. The file belongs to another version of Parley.");

    // A damaged header may name any shape: no value that the file cannot hold gets past this, so that later sums stay in range.
    private int CountOf(string tensor, TensorEntry entry)
    {
        long count = 1;
        foreach (var dimension in entry.Shape)
        {
            if (dimension < 0) throw CutShort(tensor);
            count *= dimension;
            if (count > _bytes.Length) throw CutShort(tensor);
        }
        return (int)count;
    }

    private int RowsOf(string tensor, TensorEntry entry) => entry.Shape.Length == 0 ? throw CutShort(tensor) : entry.Shape[0];

    private ReadOnlySpan<float> Floats(string tensor, int offset, int count) =>
        MemoryMarshal.Cast<byte, float>(Bytes(tensor, offset, (long)count * sizeof(float)));

    private ReadOnlySpan<byte> Bytes(string tensor, int offset, long length) =>
        offset < 0 || (long)_dataStart + offset + length > _bytes.Length
            ? throw CutShort(tensor)
            : _bytes.AsSpan(_dataStart + offset, (int)length);

    private ModelFormatException CutShort(string tensor) =>
        new($"{_name}: the file is cut short inside tensor '{tensor}'. Restore it from the repository's models folder.");
}
