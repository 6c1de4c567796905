using System.Buffers;
using System.Text;

namespace Parley.Language.Features;

/// <summary>The features of one word type: its key in the word tables and the hashes of its parts.</summary>
/// <remarks>Reused from word to word; not thread-safe. Cost: linear in the word's length.</remarks>
internal sealed class WordFeatures
{
    private const int Templates = 6;
    private const int LongestKey = 256;

    private readonly uint[] _hashes = new uint[Templates];
    private readonly byte[] _key = new byte[4 * LongestKey];
    private int _keyLength;

    /// <summary>The key of both word tables in UTF-8; empty for words beyond 256 code points, which no table holds.</summary>
    public ReadOnlySpan<byte> Key => _key.AsSpan(0, _keyLength);

    /// <summary>The hash of one part of the word.</summary>
    public uint this[FeatureTemplate template] => _hashes[(int)template];

    /// <summary>Computes the features of a word.</summary>
    public void Read(ReadOnlySpan<char> form)
    {
        var room = form.Length + 3;
        var rented = ArrayPool<int>.Shared.Rent(2 * room);
        var word = rented.AsSpan(0, room);
        var length = WordFolding.Fold(word, CodePoints.Read(form, word));
        ReadFolded(word[..length], rented.AsSpan(room, room));
        ArrayPool<int>.Shared.Return(rented);
    }

    private void ReadFolded(Span<int> word, Span<int> shape)
    {
        Set(FeatureTemplate.First, word[..Math.Min(1, word.Length)]);
        Set(FeatureTemplate.Shape, shape[..WordShape.Write(word, shape)]);
        WordFolding.Normalize(word);
        Set(FeatureTemplate.Prefix3, word[..Math.Min(3, word.Length)]);
        Set(FeatureTemplate.Suffix2, word[^Math.Min(2, word.Length)..]);
        Set(FeatureTemplate.Suffix3, word[^Math.Min(3, word.Length)..]);
        Set(FeatureTemplate.Suffix4, word[^Math.Min(4, word.Length)..]);
        SetKey(word);
    }

    private void Set(FeatureTemplate template, ReadOnlySpan<int> part) => _hashes[(int)template] = Fnv1a.Hash(part);

    private void SetKey(ReadOnlySpan<int> word)
    {
        _keyLength = 0;
        if (word.Length > LongestKey) return;
        foreach (var c in word) _keyLength += new Rune(c).EncodeToUtf8(_key.AsSpan(_keyLength));
    }
}
