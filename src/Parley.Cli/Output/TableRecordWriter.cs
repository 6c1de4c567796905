using System.Text;
using Parley.Cli.Terminal;
using Parley.Formats.Tables;
using Parley.Records;
using Parley.Text.Pipeline;

namespace Parley.Cli.Output;

/// <summary>The events of all records as one tab-separated table.</summary>
internal sealed class TableRecordWriter : IRecordWriter
{
    private readonly OutputTarget _target;
    private readonly EventTableFormat _format;
    private readonly bool _isForSheets;

    public TableRecordWriter(OutputTarget target, EventTableFormat format, bool keepsFormulas)
    {
        (_target, _format) = (target, format);
        // The tables of other projects are read by programs, as their makers write them.
        _isForSheets = format.Name == "events" && !keepsFormulas;
        if (format.HasHeader) target.Write(Encoding.UTF8.GetBytes(string.Join('\t', format.Columns) + "\n"));
    }

    public Rendered Render(Document document, Record record, int number)
    {
        return new Rendered(record, Encoding.UTF8.GetBytes(string.Concat(_format.Rows(record).Select(row => string.Join('\t', _isForSheets ? row.Select(SheetCell.Harmless) : row) + "\n"))));
    }

    public void Write(Rendered rendered) => _target.Write(rendered.Bytes);

    public void Finish() { }
}
