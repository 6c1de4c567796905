using System.Globalization;
using Parley.Cli.Terminal;
using Parley.Records;

namespace Parley.Cli.Report;

/// <summary>Who and what the article names, by type, the most frequent first.</summary>
internal sealed class EntityLists(Record record, IPen pen, int width)
{
    private const int LabelWidth = 16;

    private static readonly (string Type, string Label)[] Sections =
        [("person", "People"), ("organization", "Organisations"), ("place", "Places"), ("group", "Peoples"), ("other", "Other names")];

    /// <summary>Writes one block for each type that occurs.</summary>
    public void Write()
    {
        if (record.Entities.Count > 0) pen.EndLine();
        foreach (var (type, label) in Sections)
        {
            var entities = record.Entities.Where(entity => entity.Type == type).OrderByDescending(entity => entity.Mentions.Count).ToList();
            if (entities.Count > 0) Write(label, entities);
        }
    }

    private void Write(string label, List<RecordEntity> entities)
    {
        pen.Write(label.PadRight(LabelWidth), Tone.Heading);
        var column = LabelWidth;
        for (var i = 0; i < entities.Count; i++)
        {
            var name = Printable.OneLine(entities[i].Name);
            var count = entities[i].Mentions.Count;
            var times = count > 1 ? string.Create(CultureInfo.InvariantCulture, $" ×{count}") : "";
            var comma = i < entities.Count - 1 ? "," : "";
            var needed = Wrapping.Columns(name) + times.Length + comma.Length;
            if (column > LabelWidth && column + 1 + needed > width)
            {
                pen.EndLine();
                pen.Write(new string(' ', LabelWidth));
                column = LabelWidth;
            }
            else if (column > LabelWidth)
            {
                pen.Write(" ");
                column++;
            }
            WriteName(name, column);
            pen.Write(times, Tone.Faint);
            pen.Write(comma);
            column += needed;
        }
        pen.EndLine();
    }

    // Only a name that is wider than the page is broken.
    private void WriteName(string name, int column)
    {
        var lines = Wrapping.Lines(name, Math.Max(1, width - LabelWidth));
        if (column + Wrapping.Columns(name) <= width) lines = [name];
        for (var i = 0; i < lines.Count; i++)
        {
            if (i > 0)
            {
                pen.EndLine();
                pen.Write(new string(' ', LabelWidth));
            }
            pen.Write(lines[i]);
        }
    }
}
