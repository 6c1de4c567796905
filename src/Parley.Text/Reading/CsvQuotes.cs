namespace Parley.Text.Reading;

/// <summary>Quotation marks in a row of a table.</summary>
internal static class CsvQuotes
{
    /// <summary>Whether the row ends inside a cell that a quotation mark opened.</summary>
    public static bool AreOpen(ReadOnlySpan<char> row, char delimiter)
    {
        var isOpen = false;
        var isStart = true;
        foreach (var c in row)
        {
            // A doubled mark closes the cell and opens it again.
            if (c == '"' && (isOpen || isStart)) isOpen = !isOpen;
            else if (!isOpen) isStart = c == delimiter || c is '\r' or '\n';
            if (isOpen) isStart = true;
        }
        return isOpen;
    }
}
