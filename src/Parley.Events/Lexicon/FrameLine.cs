using Parley.Events.Notation;

namespace Parley.Events.Lexicon;

/// <summary>Reads one line of a table of frames.</summary>
internal sealed class FrameLine(LexiconParts parts)
{
    private const int Columns = 5;
    private const string Nothing = "-";

    private readonly FrameReader _reader = new(parts.Sets, parts.Prepositions);

    public ActionFrame? Read(string line, FrameOrigin origin, out string error)
    {
        var cells = line.Split('\t', StringSplitOptions.TrimEntries);
        if (cells.Length is not (Columns or Columns + 1))
        {
            error = $"{cells.Length} columns, where {Columns} are needed (frame, kind, type, mode, cameo), and a note may follow; separate columns by one tab";
            return null;
        }
        if (Kind(cells[1]) is not { } kind)
        {
            error = $"the kind '{cells[1]}' is none of v, n, a";
            return null;
        }
        var code = new ActionCode(cells[2], Cell(cells[3]), Cell(cells[4]));
        error = parts.Ontology.Fault(code);
        if (error.Length > 0) return null;
        var clause = _reader.Read(cells[0], kind, out error);
        return clause is null ? null : new ActionFrame(cells[0], kind, code, clause, origin);
    }

    private static string Cell(string cell) => cell == Nothing ? "" : cell;

    private static FrameKind? Kind(string cell) => cell switch
    {
        "v" => FrameKind.Verb,
        "n" => FrameKind.Noun,
        "a" => FrameKind.Adjective,
        _ => null,
    };
}
