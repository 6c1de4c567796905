using System.Text;
using Parley.Cli.Report;
using Parley.Cli.Terminal;
using Parley.Records;
using Parley.Text.Pipeline;

namespace Parley.Cli.Output;

/// <summary>The report that a person reads; several are separated by a line.</summary>
internal sealed class ReportRecordWriter(OutputTarget target, TerminalProfile profile, bool showsAll) : IRecordWriter
{
    private bool _hasWritten;

    public Rendered Render(Document document, Record record, int number)
    {
        IPen pen = profile.HasColor ? new ColorPen() : new PlainPen();
        new ArticleReport(document, record, pen, profile.Width, showsAll).Write();
        return new Rendered(record, Encoding.UTF8.GetBytes(pen.ToString()!));
    }

    public void Write(Rendered rendered)
    {
        if (_hasWritten) target.Write(Encoding.UTF8.GetBytes($"\n{new string('─', profile.Width)}\n\n"));
        target.Write(rendered.Bytes);
        _hasWritten = true;
    }

    public void Finish() { }
}
