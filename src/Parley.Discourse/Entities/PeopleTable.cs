using Parley.Text.Tables;

namespace Parley.Discourse.Entities;

/// <summary>The nationalities, peoples and religions of <c>data/discourse/peoples.tsv</c>.</summary>
/// <remarks>Immutable and thread-safe. Forms are compared exactly.</remarks>
public sealed class PeopleTable
{
    private const int Columns = 4;

    private readonly Dictionary<string, People> _forms = new(StringComparer.Ordinal);

    /// <summary>One row of the table.</summary>
    /// <param name="Name">Its main form.</param>
    /// <param name="Code">ISO 3166-1 alpha-3 code of its country, if it has one.</param>
    public readonly record struct People(string Name, string? Code);

    private PeopleTable(List<string[]> rows)
    {
        foreach (var row in rows)
        {
            var people = new People(row[0], row[2] == "-" ? null : row[2]);
            _forms.TryAdd(row[0], people);
            if (row[3] == "-") continue;
            foreach (var form in TsvTable.Values(row[3])) _forms.TryAdd(form, people);
        }
    }

    /// <summary>Reads the table.</summary>
    /// <exception cref="TableFormatException">The file is missing or has a fault.</exception>
    public static PeopleTable Load(string path) => new(TsvTable.Load(path, Columns));

    /// <summary>Looks a form up.</summary>
    public bool TryFind(string name, out People people) => _forms.TryGetValue(name, out people);
}
