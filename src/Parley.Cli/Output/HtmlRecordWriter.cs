using System.Globalization;
using System.Text;
using Parley.Cli.Terminal;
using Parley.Formats.Html;
using Parley.Records;
using Parley.Text.Pipeline;

namespace Parley.Cli.Output;

/// <summary>One page: the article, or a list of titles when there are several.</summary>
/// <remarks>The first article is held back until the second, or the end, tells which it is.</remarks>
internal sealed class HtmlRecordWriter(OutputTarget target) : IRecordWriter
{
    private Rendered? _first;
    private bool _isList;

    public Rendered Render(Document document, Record record, int number)
    {
        return new Rendered(record, Bytes(output => RecordPage.WriteArticle(output, record, number)));
    }

    public void Write(Rendered rendered)
    {
        if (!_isList && _first is null)
        {
            _first = rendered;
            return;
        }
        if (_first is { } first)
        {
            _isList = true;
            _first = null;
            Put(output => RecordPage.WriteStart(output, first.Record, hasMore: true));
            WriteFolded(first);
        }
        WriteFolded(rendered);
    }

    public void Finish()
    {
        if (_first is { } only)
        {
            Put(output => RecordPage.WriteStart(output, only.Record, hasMore: false));
            target.Write(only.Bytes);
        }
        if (_isList || _first is not null) Put(RecordPage.WriteEnd);
    }

    private void WriteFolded(Rendered rendered)
    {
        Put(output => RecordPage.WriteFold(output, rendered.Record));
        target.Write(rendered.Bytes);
        Put(RecordPage.WriteFoldEnd);
    }

    private void Put(Action<TextWriter> write) => target.Write(Bytes(write));

    private static byte[] Bytes(Action<TextWriter> write)
    {
        using var output = new StringWriter(CultureInfo.InvariantCulture);
        write(output);
        return Encoding.UTF8.GetBytes(output.ToString());
    }
}
