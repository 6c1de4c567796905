using System.Globalization;
using Parley.Cli.Terminal;
using Parley.Records;
using Parley.Telling;

namespace Parley.Cli.Report;

/// <summary>Who says what: a block for each speaker, in the order in which they first speak; what lies inside a statement stands below it.</summary>
internal sealed class StatementList
{
    private readonly Record _record;
    private readonly IPen _pen;
    private readonly int _width;
    private readonly StatementTree _tree;
    private readonly StatementBlock _block;

    /// <summary>Prepares the list.</summary>
    /// <param name="record">What was read.</param>
    /// <param name="pen">What writes it.</param>
    /// <param name="width">Columns of a line.</param>
    public StatementList(Record record, IPen pen, int width)
    {
        _record = record;
        _pen = pen;
        _width = width;
        _tree = new StatementTree(record.Statements);
        _block = new StatementBlock(record, pen, width);
    }

    /// <summary>Writes all of it.</summary>
    public void Write()
    {
        _pen.EndLine();
        _pen.Write(_record.Statements.Count == 0 ? "No statements found" : "Statements", Tone.Heading);
        _pen.EndLine();
        foreach (var group in _tree.Roots.GroupBy(KeyOf))
        {
            _pen.EndLine();
            var roots = group.ToList();
            var name = SpeakerOf(_record.Statements[roots[0]]);
            WriteSpeaker(name, roots.Count);
            foreach (var index in roots.SelectMany(_tree.Below))
                _block.Write(_record.Statements[index], _tree.Depth(index), _tree.Parent(index) < 0 ? name : null);
        }
    }

    /// <summary>The name of whoever makes a statement.</summary>
    internal static string SpeakerOf(Statement statement) =>
        statement.Source is { } source && Printable.OneLine(source.Name) is { Length: > 0 } name ? name : StatementLine.Nobody;

    private string KeyOf(int root)
    {
        var statement = _record.Statements[root];
        return statement.Source?.Entity is { } entity ? "entity " + entity : "name " + SpeakerOf(statement);
    }

    private void WriteSpeaker(string name, int count)
    {
        var lines = Wrapping.Lines(name, _width);
        for (var i = 0; i < lines.Count; i++)
        {
            if (i > 0) _pen.EndLine();
            _pen.Write(lines[i], Tone.Speaker);
        }
        var times = string.Create(CultureInfo.InvariantCulture, $" ×{count}");
        if (count > 1 && Wrapping.Columns(lines[^1]) + times.Length <= _width) _pen.Write(times, Tone.Faint);
        _pen.EndLine();
    }
}
