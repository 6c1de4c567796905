namespace Parley.Text.Reading;

/// <summary>Counts the bytes that are read through it and lets a guard, which is given the count and whether the end is reached, object to them.</summary>
/// <remarks>Forward only. Disposing it disposes the stream beneath.</remarks>
internal sealed class MeteredStream(Stream inner, Action<long, bool>? guard = null) : Stream
{
    /// <summary>Bytes read so far.</summary>
    public long Total { get; private set; }

    /// <summary>The last four bytes read, the first of them lowest.</summary>
    public uint LastFour { get; private set; }

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
        var n = inner.Read(buffer);
        Total += n;
        for (var i = Math.Max(0, n - 4); i < n; i++) LastFour = LastFour >> 8 | (uint)buffer[i] << 24;
        guard?.Invoke(Total, n == 0);
        return n;
    }

    public override void Flush() { }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing) inner.Dispose();
        base.Dispose(disposing);
    }
}
