using System.Text;

namespace Parley.Cli.Terminal;

/// <summary>A text writer over an <see cref="OutputTarget"/>: UTF-8, line feeds.</summary>
internal sealed class OutputText : TextWriter
{
    private readonly OutputTarget _target;
    private readonly byte[] _bytes = new byte[4096];

    public OutputText(OutputTarget target)
    {
        _target = target;
        CoreNewLine = ['\n'];
    }

    public override Encoding Encoding => Encoding.UTF8;

    public override void Write(char value) => Write([value]);

    public override void Write(string? value) => Write(value.AsSpan());

    public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

    public override void Write(ReadOnlySpan<char> buffer)
    {
        const int Step = 1024;
        while (buffer.Length > 0)
        {
            var count = Math.Min(Step, buffer.Length);
            if (count < buffer.Length && char.IsHighSurrogate(buffer[count - 1])) count--;
            _target.Write(_bytes.AsSpan(0, Encoding.UTF8.GetBytes(buffer[..count], _bytes)));
            buffer = buffer[count..];
        }
    }

    public override void Flush() => _target.Flush();
}
