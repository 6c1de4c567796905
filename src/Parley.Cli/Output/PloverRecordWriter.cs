using Parley.Cli.Terminal;
using Parley.Formats.Tables;
using Parley.Records;
using Parley.Text.Pipeline;

namespace Parley.Cli.Output;

/// <summary>The events of all records as PLOVER's JSON, one a line.</summary>
internal sealed class PloverRecordWriter(OutputTarget target) : IRecordWriter
{
    public Rendered Render(Document document, Record record, int number)
    {
        return new Rendered(record, PloverJson.ToBytes(record));
    }

    public void Write(Rendered rendered) => target.Write(rendered.Bytes);

    public void Finish() { }
}
