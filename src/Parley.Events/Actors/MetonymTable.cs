namespace Parley.Events.Actors;

/// <summary>The seats of power of <c>data/actors/metonyms.tsv</c>. Capitals are not here but in the tables of countries.</summary>
/// <remarks>Immutable and thread-safe. Names are compared as <see cref="NameKey"/> says.</remarks>
public sealed class MetonymTable
{
    private const int Columns = 7;

    private readonly Dictionary<string, List<Metonym>> _names = new(StringComparer.Ordinal);

    private MetonymTable() { }

    /// <summary>The names by which seats are found.</summary>
    internal IEnumerable<string> Names => _names.Keys;

    /// <summary>What a name stands for on a day, or last.</summary>
    public Metonym? Find(string name, DateOnly? day)
    {
        if (!_names.TryGetValue(NameKey.Of(name), out var rows)) return null;
        if (day is { } date)
            foreach (var row in rows)
                if (row.Term.Holds(date))
                    return row;
        return rows.MaxBy(row => row.Term.End ?? DateOnly.MaxValue);
    }

    internal static MetonymTable Load(ActorRows tables, CountryTables countries)
    {
        var table = new MetonymTable();
        foreach (var row in tables.Load("metonyms.tsv", Columns))
        {
            var country = row.Optional(2);
            if (country is not null && !countries.IsCode(country)) tables.Report(row, $"the country {country} is in no table of countries.");
            if (!Term.TryParse(row.Cells[5], row.Cells[6], out var term)) tables.Report(row, "a date is none of 2010-05-11, 2010-05, 2010 and -.");
            var metonym = new Metonym(row.Cells[0], country, row.Cells[3], row.Cells[4], term);
            foreach (var name in row.Values(1).Prepend(metonym.Name)) table.Add(tables, row, name, metonym);
        }
        return table;
    }

    private void Add(ActorRows tables, in ActorRow row, string name, Metonym metonym)
    {
        var key = NameKey.Of(name);
        if (!_names.TryGetValue(key, out var rows)) _names.Add(key, rows = []);
        if (row.Layer > 0) rows.Clear();
        foreach (var other in rows)
            if (other.Term.Overlaps(metonym.Term))
                tables.Report(row, $"{name} stands for {other.StandsFor} at the same time.");
        rows.Add(metonym);
    }
}
