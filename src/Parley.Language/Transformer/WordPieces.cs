using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Parley.Text.Models;

namespace Parley.Language.Transformer;

/// <summary>The vocabulary of a transformer: cuts a token into pieces, the longest first, after its letters are made small and lose their
/// marks.</summary>
/// <remarks>
/// As BERT's uncased tokeniser does it: punctuation and each Chinese character stand alone, control characters vanish, and a word that
/// the pieces
/// cannot spell is one unknown piece. The forms of letters come from the file, not from the runtime's tables. Immutable; thread-safe.
/// Cost: a few look-ups for each piece; a word of more letters than the file's limit is unknown at once.
/// </remarks>
public sealed class WordPieces
{
    private const string Continues = "##";

    private readonly Dictionary<string, int> _starts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _rests = new(StringComparer.Ordinal);
    private readonly Dictionary<char, string> _letters = [];
    private readonly List<string> _spellings = [];
    private readonly int _longestWord;
    private readonly int _longestPiece;

    /// <summary>Reads the vocabulary from a file's settings: <c>pieces</c>, <c>letters</c>, <c>longest_word</c>.</summary>
    /// <exception cref="ModelFormatException">Something is missing or malformed.</exception>
    internal WordPieces(JsonElement settings, Func<string, ModelFormatException> refuse)
    {
        try
        {
            foreach (var piece in settings.GetProperty("pieces").EnumerateArray().Select(p => p.GetString()!)) Add(piece);
            foreach (var letter in settings.GetProperty("letters").EnumerateObject())
                _letters.Add(letter.Name.Single(), letter.Value.GetString()!);
            _longestWord = settings.GetProperty("longest_word").GetInt32();
        }
        catch (Exception e) when (e is KeyNotFoundException or InvalidOperationException or FormatException or ArgumentException)
        {
            throw new ModelFormatException(refuse($"the word pieces cannot be read ({e.Message}).").Message, e);
        }
        _longestPiece = _starts.Keys.Concat(_rests.Keys).Append("").Max(p => p.Length);
        Begin = Number("[CLS]", refuse);
        End = Number("[SEP]", refuse);
        Unknown = Number("[UNK]", refuse);
    }

    /// <summary>How many pieces there are; their numbers are below.</summary>
    public int Count => _spellings.Count;

    /// <summary>The piece with which a sequence begins.</summary>
    public int Begin { get; }

    /// <summary>The piece with which a sequence ends.</summary>
    public int End { get; }

    /// <summary>The piece that stands for what the others cannot spell.</summary>
    public int Unknown { get; }

    /// <summary>The piece of a number as the file writes it: with <c>##</c> where it goes on.</summary>
    public string Spelling(int piece) => _spellings[piece];

    /// <summary>Appends the pieces of one token, one at least.</summary>
    /// <returns>How many were appended.</returns>
    public int Append(ReadOnlySpan<char> token, List<int> pieces)
    {
        ArgumentNullException.ThrowIfNull(pieces);
        var first = pieces.Count;
        var folded = Fold(token);
        var start = 0;
        for (var at = 0; at < folded.Length;)
        {
            Rune.DecodeFromUtf16(folded[at..], out var rune, out var length);
            if (Rune.IsWhiteSpace(rune) || StandsAlone(rune))
            {
                AppendRun(folded[start..at], pieces);
                if (!Rune.IsWhiteSpace(rune)) AppendRun(folded.Slice(at, length), pieces);
                start = at + length;
            }
            at += length;
        }
        AppendRun(folded[start..], pieces);
        if (pieces.Count == first) pieces.Add(Unknown);
        return pieces.Count - first;
    }

    private void Add(string piece)
    {
        if (piece.StartsWith(Continues, StringComparison.Ordinal) && piece.Length > Continues.Length)
            _rests.Add(piece[Continues.Length..], Count);
        else
            _starts.Add(piece, Count);
        _spellings.Add(piece);
    }

    private int Number(string piece, Func<string, ModelFormatException> refuse) =>
        _starts.TryGetValue(piece, out var number) ? number : throw refuse($"the word piece '{piece}' is missing.");

    private ReadOnlySpan<char> Fold(ReadOnlySpan<char> token)
    {
        var folded = new ArrayBufferWriter<char>(token.Length + 1);
        foreach (var c in token)
        {
            if (char.IsAscii(c))
            {
                if (!char.IsControl(c) || char.IsWhiteSpace(c)) folded.Write([char.ToLowerInvariant(c)]);
            }
            else if (_letters.TryGetValue(c, out var form))
            {
                folded.Write(form);
            }
            else
            {
                folded.Write([c]);
            }
        }
        return folded.WrittenSpan;
    }

    private static bool StandsAlone(Rune rune) => rune.IsAscii
        ? char.IsPunctuation((char)rune.Value) || char.IsSymbol((char)rune.Value)
        : IsChinese(rune.Value)
            || Rune.GetUnicodeCategory(rune) is >= UnicodeCategory.ConnectorPunctuation and <= UnicodeCategory.OtherPunctuation;

    private static bool IsChinese(int code) =>
        code is >= 0x4E00 and <= 0x9FFF or >= 0x3400 and <= 0x4DBF or >= 0xF900 and <= 0xFAFF or >= 0x20000 and <= 0x2FA1F;

    private void AppendRun(ReadOnlySpan<char> run, List<int> pieces)
    {
        if (run.IsEmpty) return;
        var first = pieces.Count;
        if (LettersOf(run) <= _longestWord && Spell(run, pieces)) return;
        pieces.RemoveRange(first, pieces.Count - first);
        pieces.Add(Unknown);
    }

    private static int LettersOf(ReadOnlySpan<char> run)
    {
        var letters = 0;
        foreach (var _ in run.EnumerateRunes()) letters++;
        return letters;
    }

    private bool Spell(ReadOnlySpan<char> run, List<int> pieces)
    {
        var (starts, rests) = (_starts.GetAlternateLookup<ReadOnlySpan<char>>(), _rests.GetAlternateLookup<ReadOnlySpan<char>>());
        for (var start = 0; start < run.Length;)
        {
            var length = Math.Min(run.Length - start, _longestPiece);
            var number = 0;
            while (length > 0 && !(start == 0 ? starts : rests).TryGetValue(run.Slice(start, length), out number)) length--;
            if (length == 0) return false;
            pieces.Add(number);
            start += length;
        }
        return true;
    }
}
