namespace Parley.Tests.Specs;

/// <summary>The mark <c>(open)</c> at the end of a heading or of the last cell of a row: the case is known not to pass yet.</summary>
public static class SpecMark
{
    private const string Mark = " (open)";
    private const string EndOfRow = " |";

    /// <summary>Takes the mark off a title or a cell, and says whether there was one.</summary>
    public static (string Words, bool IsOpen) Read(string words) =>
        words.EndsWith(Mark, StringComparison.Ordinal) ? (words[..^Mark.Length], true) : (words, false);

    /// <summary>Writes a heading or a row with or without the mark.</summary>
    public static string Write(string line, bool isOpen)
    {
        var end = line.StartsWith('|') && line.EndsWith(EndOfRow, StringComparison.Ordinal) ? EndOfRow : "";
        return Read(line[..^end.Length]).Words + (isOpen ? Mark : "") + end;
    }
}
