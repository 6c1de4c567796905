using Parley.Cli.Terminal;
using Parley.Records;
using Parley.Text.Pipeline;

namespace Parley.Cli.Output;

/// <summary>One record a line.</summary>
internal sealed class JsonLinesRecordWriter(OutputTarget target) : IRecordWriter
{
    public Rendered Render(Document document, Record record, int number)
    {
        return new Rendered(record, RecordJson.ToBytes(record));
    }

    public void Write(Rendered rendered)
    {
        target.Write(rendered.Bytes);
        target.Write("\n"u8);
    }

    public void Finish() { }
}
