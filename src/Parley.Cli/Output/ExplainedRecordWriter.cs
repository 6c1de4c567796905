using System.Globalization;
using System.Text;
using Parley.Cli.Terminal;
using Parley.Events.Coding;
using Parley.Records;
using Parley.Text.Pipeline;
using Parley.Text.Segmentation;

namespace Parley.Cli.Output;

/// <summary>For each sentence, what was coded on which line of the tables, and why other candidates were not.</summary>
internal sealed class ExplainedRecordWriter(OutputTarget target) : IRecordWriter
{
    private bool _hasWritten;

    public Rendered Render(Document document, Record record, int number)
    {
        using var output = new StringWriter(CultureInfo.InvariantCulture);
        Write(output, document);
        return new Rendered(record, Encoding.UTF8.GetBytes(output.ToString()));
    }

    public void Write(Rendered rendered)
    {
        if (_hasWritten) target.Write("\n"u8);
        target.Write(rendered.Bytes);
        _hasWritten = true;
    }

    public void Finish() { }

    private static void Write(StringWriter output, Document document)
    {
        output.Write($"{Printable.OneLine(document.Article.Title ?? document.Article.Id)}\n");
        if (!document.TryGet<SegmentedText>(out var segments) || !document.TryGet<EventLayer>(out var layer)) return;
        foreach (var sentence in segments.Sentences)
        {
            output.Write($"\n{Printable.OneLine(segments.SpanOf(sentence).Of(document.Text).ToString())}\n");
            foreach (var note in layer.Notes)
                if (sentence.First <= note.Token && note.Token < sentence.End)
                    output.Write($"  '{Printable.OneLine(segments.Form(note.Token).ToString())}' {Printable.OneLine(note.Text)}\n");
        }
    }
}
