namespace Parley.Text.Reading;

/// <summary>A stream whose first bytes can be looked at before it is read.</summary>
/// <remarks>Forward only. Disposing it disposes the stream beneath.</remarks>
internal sealed class HeadStream : Stream
{
    /// <summary>How many bytes can be looked at: 64 KiB.</summary>
    public const int HeadLength = 64 << 10;

    private readonly Stream _inner;
    private readonly byte[] _head = new byte[HeadLength];
    private readonly int _count;
    private int _position;

    /// <summary>Reads the first bytes of a stream.</summary>
    public HeadStream(Stream inner)
    {
        _inner = inner;
        _count = inner.ReadAtLeast(_head, HeadLength, throwOnEndOfStream: false);
    }

    /// <summary>The first bytes, whatever has been read since.</summary>
    public ReadOnlySpan<byte> Head => _head.AsSpan(0, _count);

    /// <summary>True when <see cref="Head"/> is the whole content.</summary>
    public bool IsWhole => _count < HeadLength;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        var left = _count - _position;
        if (left == 0) return IsWhole ? 0 : _inner.Read(buffer);
        var n = Math.Min(left, buffer.Length);
        _head.AsSpan(_position, n).CopyTo(buffer);
        _position += n;
        return n;
    }

    public override void Flush() { }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing) _inner.Dispose();
        base.Dispose(disposing);
    }
}
