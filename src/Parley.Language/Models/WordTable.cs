using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;
using Parley.Language.Features;

namespace Parley.Language.Models;

/// <summary>Word keys and their row numbers: all keys in one block of UTF-8, found through open addressing.</summary>
/// <remarks>Row 0 is the unknown word. Built in one pass over the header's list, without a string for each word. Immutable;
/// thread-safe.</remarks>
internal sealed class WordTable
{
    private readonly byte[] _text;
    private readonly int[] _starts;
    private readonly int[] _slots;

    /// <summary>Reads a JSON array of strings.</summary>
    /// <exception cref="InvalidOperationException">The element is no array of strings.</exception>
    public WordTable(JsonElement words)
    {
        Count = words.GetArrayLength();
        _text = new byte[JsonMarshal.GetRawUtf8Value(words).Length];
        _starts = new int[Count + 1];
        _slots = new int[(int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)Count * 2 + 1)];
        var row = 0;
        foreach (var word in words.EnumerateArray())
        {
            _starts[row + 1] = _starts[row] + CopyWord(word, _text.AsSpan(_starts[row]));
            if (row > 0) Insert(row);
            row++;
        }
    }

    /// <summary>Number of rows, the unknown word's included.</summary>
    public int Count { get; }

    /// <summary>The row of a key, 0 when it is unknown.</summary>
    public int Find(ReadOnlySpan<byte> key)
    {
        for (var slot = Fnv1a.Hash(key); ; slot++)
        {
            var row = _slots[slot & (uint)(_slots.Length - 1)];
            if (row == 0 || KeyOf(row).SequenceEqual(key)) return row;
        }
    }

    private ReadOnlySpan<byte> KeyOf(int row) => _text.AsSpan(_starts[row], _starts[row + 1] - _starts[row]);

    private void Insert(int row)
    {
        for (var slot = Fnv1a.Hash(KeyOf(row)); ; slot++)
        {
            ref var place = ref _slots[slot & (uint)(_slots.Length - 1)];
            if (place != 0) continue;
            place = row;
            return;
        }
    }

    private static int CopyWord(JsonElement word, Span<byte> target)
    {
        if (word.ValueKind != JsonValueKind.String) throw new InvalidOperationException("a word is no string");
        var raw = JsonMarshal.GetRawUtf8Value(word)[1..^1];
        if (raw.Contains((byte)'\\')) return Encoding.UTF8.GetBytes(word.GetString()!, target);
        raw.CopyTo(target);
        return raw.Length;
    }
}
