using Parley.Cli.Terminal;
using Parley.Records;

namespace Parley.Cli.Report;

/// <summary>Who did what to whom, and the moves of negotiations: a line for each.</summary>
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

    private void Write(RecordEvent e)
    {
        var line = new ReportLine(pen, width, Indent);
        line.Add(Names(e.Source), Tone.Speaker);
        line.Add(" " + (e.Mode is null ? e.Type : $"{e.Type}/{e.Mode}"));
        if (e.Target.Count > 0) line.Add(" " + Names(e.Target), Tone.Speaker);
        line.Add($" “{Printable.OneLine(record.Words(e.Trigger))}”", Tone.Words);
        line.End(string.Join(" · ", new[] { e.Time?.Value, e.Status, e.Statement }.Where(part => part is not null)));
    }

    private void Write(RecordMove move)
    {
        var line = new ReportLine(pen, width, Indent);
        line.Add(Names([move.Actor]), Tone.Speaker);
        line.Add(" " + move.Kind);
        if (move.Toward.Count > 0) line.Add(" " + Names(move.Toward), Tone.Speaker);
        if (move.Issue.Count > 0) line.Add(" " + Printable.OneLine(string.Join("; ", move.Issue)), Tone.Words);
        line.End(string.Join(" · ", new[] { move.Time?.Value, move.Statement, move.Event }.Where(part => part is not null)));
    }

    private static string Names(IReadOnlyList<RecordActor> actors) => Printable.OneLine(string.Join(", ", actors.Select(actor => actor.Name)));
}
