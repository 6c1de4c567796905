using Parley.Records;

namespace Parley.Formats.Tables;

/// <summary>A table of events in the columns of some project.</summary>
/// <remarks>Immutable and thread-safe. Cells have no tabs and no line breaks; what Parley does not know is an empty cell.</remarks>
public sealed class EventTableFormat
{
    private readonly Func<Record, IEnumerable<string[]>> _rows;

    internal EventTableFormat(string name, IReadOnlyList<string> columns, bool hasHeader, Func<Record, IEnumerable<string[]>> rows)
    {
        (Name, Columns, HasHeader) = (name, columns, hasHeader);
        _rows = rows;
    }

    /// <summary>The name by which it is asked for: <c>polecat</c>.</summary>
    public string Name { get; }

    /// <summary>The columns, in order.</summary>
    public IReadOnlyList<string> Columns { get; }

    /// <summary>False where the original table has no header row.</summary>
    public bool HasHeader { get; }

    /// <summary>The rows of one record, in the order of its events; each as long as <see cref="Columns"/>.</summary>
    public IEnumerable<string[]> Rows(Record record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return _rows(record);
    }
}
