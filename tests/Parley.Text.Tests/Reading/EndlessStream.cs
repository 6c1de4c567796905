using System.Text;

namespace Parley.Text.Tests.Reading;

/// <summary>The same bytes again and again; shows that a reader does not wait for the end.</summary>
internal sealed class EndlessStream(string content) : Stream
{
    private readonly byte[] _content = Encoding.UTF8.GetBytes(content);
    private int _at;

    public override bool CanRead => true;
    public override bool CanSeek => false;
    public override bool CanWrite => false;
    public override long Length => throw new NotSupportedException();
    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override int Read(byte[] buffer, int offset, int count)
    {
        for (var i = 0; i < count; i++) buffer[offset + i] = _content[_at++ % _content.Length];
        _at %= _content.Length;
        return count;
    }

    public override void Flush() { }
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();
    public override void SetLength(long value) => throw new NotSupportedException();
    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
