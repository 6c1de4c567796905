using System.Globalization;
using Parley.Cli.Terminal;
using Parley.Records;
using Parley.Text;

namespace Parley.Cli.Report;

/// <summary>Who says what: speaker, cue and place in the text, then the words.</summary>
internal sealed class QuotationList(Record record, IPen pen, int width)
{
    private const int Indent = 4;

    private readonly CodePointMap _map = new(record.Text);

    /// <summary>Writes all quotations, in text order.</summary>
    public void Write()
    {
        pen.EndLine();
        pen.Write(record.Statements.Count == 0 ? "No quotations found" : "Quotations", Tone.Heading);
        pen.EndLine();
        foreach (var statement in record.Statements)
        {
            pen.EndLine();
            WriteHead(statement);
            foreach (var line in Wrapping.Lines(Printable.OneLine(record.TextOf(statement)), width - Indent))
            {
                pen.Write(new string(' ', Indent));
                pen.Write(line, Tone.Words);
                pen.EndLine();
            }
        }
    }

    private void WriteHead(Statement statement)
    {
        var place = PlaceOf(statement);
        var speaker = Wrapping.Lines(SpeakerOf(statement), width - 2);
        for (var i = 0; i < speaker.Count - 1; i++)
        {
            Write(speaker[i]);
            pen.EndLine();
        }
        Write(speaker[^1]);
        var column = 2 + Wrapping.Columns(speaker[^1]);
        var cue = CueOf(statement);
        if (cue.Length > 0 && column + 3 + Wrapping.Columns(cue) <= width)
        {
            pen.Write(" — " + cue);
            column += 3 + Wrapping.Columns(cue);
        }
        if (column + 2 + place.Length > width)
        {
            pen.EndLine();
            column = 0;
        }
        pen.Write(new string(' ', width - column - place.Length) + place, Tone.Faint);
        pen.EndLine();

        void Write(string line)
        {
            pen.Write("  ");
            pen.Write(line, Tone.Speaker);
        }
    }

    /// <summary>The speaker's name, with the words of the text where these are quite other words, such as a pronoun.</summary>
    private string SpeakerOf(Statement statement)
    {
        if (statement.Source is not { } source) return "Speaker not named";
        var name = Printable.OneLine(source.Name);
        var words = Printable.OneLine(source.Spans[0].Of(record.Text));
        return words.Contains(' ', StringComparison.Ordinal) || name.Contains(words, StringComparison.Ordinal) ? name : $"{name} ({words})";
    }

    private string CueOf(Statement statement) =>
        string.Join(" … ", statement.Cue.Select(span => Printable.OneLine(span.Of(record.Text)))).TrimEnd(':');

    private string PlaceOf(Statement statement)
    {
        var (start, _) = _map.ToCodePoints(statement.Content[0]);
        var (_, end) = _map.ToCodePoints(statement.Content[^1]);
        return string.Create(CultureInfo.InvariantCulture, $"[{start}, {end})");
    }
}
