using Parley.Events.Petrarch;

namespace Parley.Cli.Output;

/// <summary>Writes coded sentences: a row for each event, or an explanation for a person.</summary>
internal static class PetrarchTable
{
    /// <summary>A row for each event: id, source, target, code, with tabs between.</summary>
    public static void Write(TextWriter writer, PetrarchSentence sentence, PetrarchCoding coding)
    {
        foreach (var e in coding.Events) writer.Write($"{Cell(sentence.Id)}\t{e.Source}\t{e.Target}\t{e.Code}\n");
    }

    /// <summary>The sentence, its events with their evidence, and what was not coded.</summary>
    public static void WriteExplained(TextWriter writer, PetrarchSentence sentence, PetrarchCoding coding)
    {
        writer.Write($"{Cell(sentence.Id)}: {Cell(sentence.Text)}\n");
        foreach (var e in coding.Events)
            writer.Write($"  {e.Source} {e.Target} {e.Code}  '{Cell(e.Trigger.Of(sentence.Text).ToString())}': {e.Evidence}\n");
        foreach (var note in coding.Notes) writer.Write($"  {Cell(note)}\n");
        if (coding.Issues.Count > 0) writer.Write($"  issues: {string.Join(' ', coding.Issues)}\n");
        writer.Write('\n');
    }

    private static string Cell(string text) => Terminal.Printable.OneLine(text).Replace('\t', ' ');
}
