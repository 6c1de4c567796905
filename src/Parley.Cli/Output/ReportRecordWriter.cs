using System.Text;
using Parley.Cli.Report;
using Parley.Cli.Terminal;
using Parley.Text.Pipeline;

namespace Parley.Cli.Output;

/// <summary>The report that a person reads; several are separated by a line.</summary>
internal sealed class ReportRecordWriter(OutputTarget target, TerminalProfile profile) : IRecordWriter
{
    private bool _hasWritten;

    public Rendered Render(Document document, int number)
    {
        IPen pen = profile.HasColor ? new ColorPen() : new PlainPen();
        var report = new ArticleReport(document, pen, profile.Width);
        report.Write();
        return new Rendered(report.Record, Encoding.UTF8.GetBytes(pen.ToString()!));
    }

    public void Write(Rendered rendered)
    {
        if (_hasWritten) target.Write(Encoding.UTF8.GetBytes($"\n{new string('─', profile.Width)}\n\n"));
        target.Write(rendered.Bytes);
        _hasWritten = true;
    }

    public void Finish() { }
}
