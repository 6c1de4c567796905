using Parley.Cli.Terminal;
using Parley.Records;
using Parley.Telling;

namespace Parley.Cli.Report;

/// <summary>Who did what to whom, and the moves of negotiations: a sentence for each.</summary>
internal sealed class EventList(Record record, IPen pen, int width)
{
    private const int Indent = 2;

    /// <summary>Writes the sections that have something in them.</summary>
    public void Write()
    {
        if (record.Events.Count > 0) Head("Events");
        foreach (var e in record.Events) Write(e);
        if (record.Moves.Count > 0) Head("Moves");
        foreach (var move in record.Moves) Write(move);
    }

    private void Head(string title)
    {
        pen.EndLine();
        pen.Write(title, Tone.Heading);
        pen.EndLine();
        pen.EndLine();
    }

    private void Write(RecordEvent e) =>
        Write(e.Id, ActSentence.Of(record, e), [ActSentence.StatusOf(e.Status), Sureness.Of(e.Confidence), In(e.Statement)]);

    private void Write(RecordMove move)
    {
        var e = record.Events.FirstOrDefault(each => each.Id == move.Event);
        Write(move.Id, ActSentence.Of(record, move), [e is null ? null : ActSentence.StatusOf(e.Status), e is null ? null : Sureness.Of(e.Confidence), In(move.Statement)]);
    }

    private void Write(string id, string sentence, string?[] facts)
    {
        var line = new ReportLine(pen, width, Indent);
        line.Add(Printable.OneLine(id), Tone.Faint);
        line.Add(" " + Printable.OneLine(sentence));
        line.End(string.Join(" · ", facts.Where(fact => fact is not null)));
    }

    private static string? In(string? statement) => statement is null ? null : "told in " + Printable.OneLine(statement);
}
