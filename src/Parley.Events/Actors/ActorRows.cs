using Parley.Text.Tables;

namespace Parley.Events.Actors;

/// <summary>Reads the tables of actors, the project's and those a user layers on top, and gathers what is wrong with them.</summary>
/// <remarks>All faults are gathered before anything is thrown, so that a table is mended in one go. Not thread-safe; used while loading.</remarks>
internal sealed class ActorRows(string folder, IReadOnlyList<string> userFolders)
{
    private const int MostFaultsShown = 20;

    private readonly List<string> _faults = [];

    /// <summary>What is wrong so far, in the order found.</summary>
    public IReadOnlyList<string> Faults => _faults;

    /// <summary>Notes something wrong with a row.</summary>
    public void Report(in ActorRow row, string message) => _faults.Add(row.Fault(message));

    /// <summary>The rows of a table in all layers, the project's first; a user's folder need not have the table.</summary>
    public List<ActorRow> Load(string name, int columns)
    {
        var rows = new List<ActorRow>();
        Append(rows, Path.Combine(folder, name), columns, 0);
        for (var layer = 1; layer <= userFolders.Count; layer++)
        {
            var path = Path.Combine(userFolders[layer - 1], name);
            if (File.Exists(path)) Append(rows, path, columns, layer);
        }
        return rows;
    }

    /// <summary>Throws when anything was wrong.</summary>
    /// <exception cref="TableFormatException">With all faults, each by file and line, up to a limit.</exception>
    public void ThrowIfFaulty()
    {
        if (_faults.Count == 0) return;
        var more = _faults.Count > MostFaultsShown ? $"{Environment.NewLine}and {_faults.Count - MostFaultsShown} more" : "";
        throw new TableFormatException(string.Join(Environment.NewLine, _faults.Take(MostFaultsShown)) + more);
    }

    private void Append(List<ActorRow> rows, string path, int columns, int layer)
    {
        var number = 0;
        foreach (var line in ReadLines(path))
        {
            number++;
            if (string.IsNullOrWhiteSpace(line) || line[0] == '#') continue;
            var row = new ActorRow(path, number, layer, line.Split('\t', StringSplitOptions.TrimEntries));
            if (row.Cells.Length == columns && row.Cells[0].Length > 0) rows.Add(row);
            else Report(row, $"{row.Cells.Length} columns, where {columns} are needed, the first not empty. Separate columns by one tab.");
        }
    }

    private static string[] ReadLines(string path)
    {
        try
        {
            return File.ReadAllLines(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new TableFormatException($"{path}: the table cannot be read ({e.Message}). Restore it from the repository's data folder.", e);
        }
    }
}
