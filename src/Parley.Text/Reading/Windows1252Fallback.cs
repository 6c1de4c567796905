using System.Text;

namespace Parley.Text.Reading;

/// <summary>Reads bytes that are not UTF-8 as characters of Windows-1252.</summary>
internal sealed class Windows1252Fallback : DecoderFallback
{
    // 0x80 to 0x9F of Windows-1252; the five bytes without a character stand for the control characters of the same number, as in browsers.
    private const string High =
        "\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F" +
        "\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178";

    public override int MaxCharCount => 4;

    public override DecoderFallbackBuffer CreateFallbackBuffer() => new Buffer();

    private static char CharOf(byte value) => value is >= 0x80 and < 0xA0 ? High[value - 0x80] : (char)value;

    private sealed class Buffer : DecoderFallbackBuffer
    {
        private byte[] _bytes = [];
        private int _position;

        public override int Remaining => _bytes.Length - _position;

        public override bool Fallback(byte[] bytesUnknown, int index)
        {
            _bytes = (byte[])bytesUnknown.Clone();
            _position = 0;
            return _bytes.Length > 0;
        }

        public override char GetNextChar() => _position < _bytes.Length ? CharOf(_bytes[_position++]) : '\0';

        public override bool MovePrevious()
        {
            if (_position == 0) return false;
            _position--;
            return true;
        }

        public override void Reset() => (_bytes, _position) = ([], 0);
    }
}
