namespace Parley.Events.Actors;

/// <summary>One row of a table of actors, and where it stands.</summary>
/// <param name="File">Path of the file.</param>
/// <param name="Line">Line number, from 1.</param>
/// <param name="Layer">0 for the project's own table, 1 and up for a user's, in the order given.</param>
/// <param name="Cells">The trimmed cells; <c>-</c> stands for none.</param>
internal readonly record struct ActorRow(string File, int Line, int Layer, string[] Cells)
{
    private const string None = "-";

    /// <summary>A cell, null when it holds none.</summary>
    public string? Optional(int column) => Cells[column] is None or "" ? null : Cells[column];

    /// <summary>The values of a cell that lists several, separated by semicolons; empty when it holds none.</summary>
    public string[] Values(int column) => Optional(column) is { } cell ? Parley.Text.Tables.TsvTable.Values(cell) : [];

    /// <summary>A message about this row.</summary>
    public string Fault(string message) => $"{File}, line {Line}: {message}";
}
