namespace Parley.Ledgers.Storage;

/// <summary>A table and those of its columns that many rows fill.</summary>
/// <param name="Table">The table.</param>
/// <param name="Columns">The columns, in the order of the values of each row.</param>
/// <param name="Types">What they hold: <see cref="string"/>, <see cref="long"/>, <see cref="double"/> or <c>byte[]</c>; each may be null.</param>
internal sealed record InsertTarget(string Table, IReadOnlyList<string> Columns, IReadOnlyList<Type> Types)
{
    /// <summary>How a value is written, where it is not simply the parameter: <c>CAST({0} AS tsvector)</c>.</summary>
    public IReadOnlyDictionary<string, string> Forms { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>What to do with a row that is there already: <c>ON CONFLICT DO NOTHING</c>.</summary>
    public string Otherwise { get; init; } = "";

    /// <summary>The beginning of the statement, as far as its values.</summary>
    public string Head => $"INSERT INTO {Table} ({string.Join(", ", Columns)}) VALUES ";

    /// <summary>One row of values with numbered parameters.</summary>
    /// <param name="sign">What stands before a parameter's number.</param>
    /// <param name="first">The number of the first.</param>
    public string Row(char sign, int first) =>
        $"({string.Join(", ", Columns.Select((column, i) => string.Format(null, Forms.GetValueOrDefault(column, "{0}"), $"{sign}{first + i}")))})";
}
