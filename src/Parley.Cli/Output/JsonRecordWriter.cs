using Parley.Cli.Terminal;
using Parley.Records;
using Parley.Text.Pipeline;

namespace Parley.Cli.Output;

/// <summary>Indented JSON: one article is one object, several are an array.</summary>
/// <remarks>The first record is held back until the second, or the end, tells which it is.</remarks>
internal sealed class JsonRecordWriter(OutputTarget target, Func<Record, byte[]> toBytes) : IRecordWriter
{
    private byte[]? _first;
    private bool _isArray;

    public Rendered Render(Document document, Record record, int number)
    {
        return new Rendered(record, toBytes(record));
    }

    public void Write(Rendered rendered)
    {
        if (_isArray) WriteNext(rendered.Bytes);
        else if (_first is null) _first = rendered.Bytes;
        else
        {
            _isArray = true;
            target.Write("[\n"u8);
            target.Write(_first);
            _first = null;
            WriteNext(rendered.Bytes);
        }
    }

    public void Finish()
    {
        if (_first is not null) target.Write(_first);
        if (_isArray) target.Write("\n]"u8);
        if (_isArray || _first is not null) target.Write("\n"u8);
    }

    private void WriteNext(byte[] record)
    {
        target.Write(",\n"u8);
        target.Write(record);
    }
}
