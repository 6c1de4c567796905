using System.Text;

namespace Parley.Text.Reading;

/// <summary>Reads lines of which none may be longer than a limit, so that a file without line ends does not fill the memory.</summary>
internal sealed class BoundedLineReader(TextReader reader, int longest)
{
    private readonly char[] _buffer = new char[1 << 15];
    private readonly StringBuilder _line = new();
    private int _start, _end;

    /// <summary>Number of the last line read, counted from 1.</summary>
    public int LineNumber { get; private set; }

    /// <summary>True when the last line was longer than the limit; what came back of it is then empty.</summary>
    public bool WasTooLong { get; private set; }

    /// <summary>The next line without its end; null at the end of the input.</summary>
    public string? ReadLine()
    {
        _line.Clear();
        WasTooLong = false;
        var any = false;
        while (_start < _end || Fill())
        {
            any = true;
            var span = _buffer.AsSpan(_start, _end - _start);
            var length = span.IndexOf('\n');
            Append(length < 0 ? span : span[..length]);
            _start += length < 0 ? span.Length : length + 1;
            if (length >= 0) break;
        }
        if (!any) return null;
        LineNumber++;
        return WasTooLong ? "" : _line.ToString();
    }

    private void Append(ReadOnlySpan<char> part)
    {
        if (_line.Length + part.Length > longest) WasTooLong = true;
        if (WasTooLong) _line.Clear();
        else _line.Append(part);
    }

    private bool Fill()
    {
        _start = 0;
        _end = reader.Read(_buffer, 0, _buffer.Length);
        return _end > 0;
    }
}
