namespace Parley.Cli.Report;

/// <summary>A line made of pieces that goes on below, indented, when it is full; something may stand at the right edge of its end.</summary>
internal sealed class ReportLine(IPen pen, int width, int indent)
{
    private const int Hang = 4;

    private int _column;

    /// <summary>Adds a piece; its words are kept whole where they fit in a line.</summary>
    public void Add(string piece, Tone tone = Tone.Plain)
    {
        var words = piece.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        for (var i = 0; i < words.Length; i++)
        {
            var space = i > 0 || piece[0] == ' ';
            foreach (var word in Wrapping.Lines(words[i], width - indent - Hang))
            {
                Make(room: Wrapping.Columns(word) + (space ? 1 : 0), ref space);
                pen.Write(space ? " " + word : word, tone);
                _column += Wrapping.Columns(word) + (space ? 1 : 0);
                space = false;
            }
        }
    }

    /// <summary>Ends the line, with something at the right edge, on a line of its own if need be.</summary>
    public void End(string right)
    {
        if (right.Length > 0)
        {
            if (_column + 2 + right.Length > width) Break();
            pen.Write(new string(' ', Math.Max(1, width - _column - right.Length)));
            pen.Write(right, Tone.Faint);
        }
        pen.EndLine();
    }

    private void Make(int room, ref bool space)
    {
        if (_column == 0) Start(indent);
        else if (_column + room > width)
        {
            Break();
            Start(indent + Hang);
            space = false;
        }
    }

    private void Start(int column)
    {
        pen.Write(new string(' ', column));
        _column = column;
    }

    private void Break()
    {
        pen.EndLine();
        _column = 0;
    }
}
