using Parley.Cli.Terminal;
using Parley.Records;
using Parley.Text.Pipeline;

namespace Parley.Cli.Output;

/// <summary>Indented JSON: one article is one object, several are an array.</summary>
/// <remarks>The first record is held back until the second, or the end, tells which it is.</remarks>
internal sealed class JsonRecordWriter(OutputTarget target) : IRecordWriter
{
    private byte[]? _first;
    private bool _isArray;

    public byte[] Render(Document document) => RecordJson.ToBytes(RecordBuilder.Build(document), indented: true);

    public void Write(byte[] rendered)
    {
        if (_isArray) WriteNext(rendered);
        else if (_first is null) _first = rendered;
        else
        {
            _isArray = true;
            target.Write("[\n"u8);
            target.Write(_first);
            _first = null;
            WriteNext(rendered);
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
