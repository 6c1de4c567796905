using System.Text;

namespace Parley.Text.Reading;

/// <summary>The characters of a feed, with those mended that XML forbids and feeds hold all the same.</summary>
/// <remarks>
/// Characters that no XML may have become spaces, written out or as a number; an ampersand that begins no reference of XML's own
/// becomes <c>&amp;amp;</c>, so that HTML's names (<c>&amp;nbsp;</c>) come through as text, which is read as HTML later. Without
/// this, one such character would cost all entries behind it. Streams; CDATA is left as it is but for its characters.
/// </remarks>
internal sealed class FeedText(TextReader inner) : TextReader
{
    private const int LongestReference = 12;
    private const string CDataStart = "<![CDATA[";
    private const string CDataEnd = "]]>";
    private const string Ampersand = "&amp;";

    private static readonly string[] Names = ["&amp;", "&lt;", "&gt;", "&quot;", "&apos;"];

    private readonly char[] _read = new char[16 << 10];
    private readonly StringBuilder _clean = new();
    private string _rest = "";
    private int _at;
    private bool _isCData, _isEnd;

    public override int Read() => Fill() ? _clean[_at++] : -1;

    public override int Peek() => Fill() ? _clean[_at] : -1;

    public override int Read(char[] buffer, int index, int count) => Read(buffer.AsSpan(index, count));

    public override int Read(Span<char> buffer)
    {
        if (buffer.IsEmpty || !Fill()) return 0;
        var count = Math.Min(buffer.Length, _clean.Length - _at);
        _clean.CopyTo(_at, buffer[..count], count);
        _at += count;
        return count;
    }

    private bool Fill()
    {
        while (_at == _clean.Length)
        {
            if (_isEnd) return false;
            _clean.Clear();
            _at = 0;
            var count = inner.Read(_read, 0, _read.Length);
            _isEnd = count <= 0;
            Clean(string.Concat(_rest, _read.AsSpan(0, Math.Max(count, 0))));
        }
        return true;
    }

    // What may go on behind the end waits for the next piece.
    private void Clean(string text)
    {
        var at = 0;
        for (; at < text.Length && (_isEnd || text.Length - at > LongestReference); at++)
        {
            var c = text[at];
            if (char.IsSurrogate(c)) at += Surrogate(text, at);
            else if (IsForbidden(c)) _clean.Append(' ');
            else if (c == '&' && !_isCData) at += Reference(text, at);
            else
            {
                if (!_isCData && c == '<' && At(text, at, CDataStart)) _isCData = true;
                else if (_isCData && c == ']' && At(text, at, CDataEnd)) _isCData = false;
                _clean.Append(c);
            }
        }
        _rest = text[at..];
    }

    // How many characters more than one are taken.
    private int Surrogate(string text, int at)
    {
        var isPair = at + 1 < text.Length && char.IsSurrogatePair(text[at], text[at + 1]);
        _clean.Append(isPair ? text.AsSpan(at, 2) : " ");
        return isPair ? 1 : 0;
    }

    private int Reference(string text, int at)
    {
        foreach (var name in Names)
            if (At(text, at, name))
            {
                _clean.Append(name);
                return name.Length - 1;
            }
        var end = text.IndexOf(';', at, Math.Min(LongestReference, text.Length - at));
        if (end < 0 || Number(text.AsSpan(at + 1, end - at - 1)) is not { } number)
        {
            _clean.Append(Ampersand);
            return 0;
        }
        if (Rune.IsValid(number) && !IsForbidden(number)) _clean.Append(text, at, end - at + 1);
        else _clean.Append(' ');
        return end - at;
    }

    private static int? Number(ReadOnlySpan<char> inside)
    {
        if (inside.Length < 2 || inside[0] != '#') return null;
        var isHex = inside[1] == 'x';
        var digits = isHex ? inside[2..] : inside[1..];
        var style = isHex ? System.Globalization.NumberStyles.AllowHexSpecifier : System.Globalization.NumberStyles.None;
        return uint.TryParse(digits, style, System.Globalization.CultureInfo.InvariantCulture, out var number) && number <= int.MaxValue ? (int)number : null;
    }

    private static bool At(string text, int at, string word) => string.CompareOrdinal(text, at, word, 0, word.Length) == 0;

    private static bool IsForbidden(int c) => c is < ' ' and not ('\t' or '\n' or '\r') or '\uFFFE' or '\uFFFF';
}
