using System.Diagnostics.CodeAnalysis;

namespace Parley.Text.Reading;

/// <summary>Which column or JSON field holds which part of an article: <c>text=body,title=headline</c>.</summary>
/// <remarks>Parts that are not mapped keep their own names (<c>id, title, text, date, outlet, author, url</c>). Names are compared
/// without regard to case. Immutable and thread-safe.</remarks>
public sealed class ColumnMap
{
    private static readonly Column[] Columns = Enum.GetValues<Column>();

    private readonly string[] _names;

    private ColumnMap(string[] names) => _names = names;

    /// <summary>Every part under its own name.</summary>
    public static ColumnMap Default { get; } = new([.. Columns.Select(c => c.ToString().ToLowerInvariant())]);

    /// <summary>Reads a map such as <c>text=body,title=headline</c>; white space around names does not count.</summary>
    /// <param name="value">The map as written; empty gives <see cref="Default"/>.</param>
    /// <param name="map">The map, when it could be read.</param>
    /// <param name="error">What is wrong and what to write instead, when it could not.</param>
    public static bool TryParse(string value, [NotNullWhen(true)] out ColumnMap? map, [NotNullWhen(false)] out string? error)
    {
        ArgumentNullException.ThrowIfNull(value);
        (map, error) = (null, null);
        var names = (string[])Default._names.Clone();
        foreach (var pair in value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var sides = pair.Split('=', 2, StringSplitOptions.TrimEntries);
            var part = Array.FindIndex(Default._names, n => n.Equals(sides[0], StringComparison.OrdinalIgnoreCase));
            if (part < 0 || sides.Length < 2 || sides[1].Length == 0)
            {
                error = $"'{pair}' is no column mapping; write PART=COLUMN, where PART is one of {string.Join(", ", Default._names)}";
                return false;
            }
            names[part] = sides[1];
        }
        map = new ColumnMap(names);
        return true;
    }

    /// <summary>The map in which every part whose column is missing has the likeliest of the others, where there is one.</summary>
    /// <param name="names">The columns there are.</param>
    /// <param name="taken">What was decided, each as <c>PART=COLUMN</c>. Names that the user gave are never replaced.</param>
    internal ColumnMap CompletedFor(IReadOnlyList<string> names, out List<string> taken)
    {
        taken = [];
        var completed = (string[])_names.Clone();
        var free = names.Where(name => PartOf(name) is null).ToList();
        foreach (var part in Columns)
        {
            var name = _names[(int)part];
            if (name != Default._names[(int)part] || names.Contains(name, StringComparer.OrdinalIgnoreCase)) continue;
            if (ColumnNames.Default.Likeliest(part, free) is not { } likely) continue;
            completed[(int)part] = likely;
            taken.Add($"{Default._names[(int)part]}={likely}");
        }
        return taken.Count == 0 ? this : new ColumnMap(completed);
    }

    /// <summary>The name of the column that holds a part.</summary>
    public string NameOf(Column column) => _names[(int)column];

    /// <summary>The part that a column of this name holds, or null.</summary>
    public Column? PartOf(string name)
    {
        for (var i = 0; i < _names.Length; i++)
            if (_names[i].Equals(name, StringComparison.OrdinalIgnoreCase))
                return Columns[i];
        return null;
    }
}
