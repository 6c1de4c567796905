using Parley.Cli.Terminal;
using Parley.Records;
using Parley.Text.Pipeline;

namespace Parley.Cli.Output;

/// <summary>One record a line.</summary>
internal sealed class JsonLinesRecordWriter(OutputTarget target) : IRecordWriter
{
    public byte[] Render(Document document) => RecordJson.ToBytes(RecordBuilder.Build(document));

    public void Write(byte[] rendered)
    {
        target.Write(rendered);
        target.Write("\n"u8);
    }

    public void Finish() { }
}
