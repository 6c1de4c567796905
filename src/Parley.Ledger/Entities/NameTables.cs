using Parley.Ledgers.Words;

namespace Parley.Ledgers.Entities;

/// <summary>Names that tables know to be of one country, people, body or person: <c>US</c> and <c>United States</c>, <c>NYT</c> and <c>New York Times</c>.</summary>
/// <remarks>
/// Read from the tables of the reader (<c>data/discourse</c>, <c>data/actors</c>), which are part of the program here because stored keys depend on
/// them. A name that stands in rows of several bodies leads nowhere. Capitals and seats are not the country.
/// </remarks>
internal static class NameTables
{
    private const int FewestTelling = 3;

    private static readonly Dictionary<string, string> CountryCodes = Aliases(Countries.Rows().Select(row => (row.Code, row.Names)));

    private static readonly Dictionary<string, string> Peoples = Aliases(
        EmbeddedTable.Rows("peoples.tsv").Select(row => (row[0], Names(row[0], row[3]))));

    private static readonly Dictionary<string, string> Bodies = Aliases(Joined(
        EmbeddedTable.Rows("organisations.tsv").Select(row => (row[0], Names(row[0], row[1])))
            .Concat(EmbeddedTable.Rows("outlets.tsv").Select(row => (row[0], Names(row[0], row[4]))))));

    private static readonly Dictionary<string, string> CountriesOfBodies =
        EmbeddedTable.Rows("organisations.tsv").Where(row => row[3] != "-").DistinctBy(row => row[0]).ToDictionary(row => row[0], row => row[3], StringComparer.Ordinal);

    private static readonly Dictionary<string, string> CountriesOfPeoples =
        EmbeddedTable.Rows("peoples.tsv").Where(row => row[1] == "nation" && row[2] != "-").ToDictionary(row => row[0], row => row[2], StringComparer.Ordinal);

    private static readonly Dictionary<string, string> People = Aliases(
        EmbeddedTable.Rows("names.tsv").Select(row => (row[0], Names(row[0], row[2]).Where(name => name.Contains(' ')).ToArray())));

    private static readonly ILookup<string, string> Shorts = EmbeddedTable.Rows("names.tsv")
        .SelectMany(row => Names(row[1], row[2]).Select(name => NameForm.Of(name, isPerson: true)).Where(form => form?.Core.Count == 1).Select(form => (Full: Folded(row[0]), Short: form!.Last)))
        .ToLookup(pair => pair.Full, pair => pair.Short, StringComparer.Ordinal);

    /// <summary>What the tables take a named entity for; <c>null</c> when they do not know it.</summary>
    public static ListedName? Find(string type, string? country, NameForm form)
    {
        if (type == "person") return form.Suffix is null && People.TryGetValue(form.Plain, out var person) ? new ListedName("person " + person, person) : null;
        if (type != "group" && CountryCodes.TryGetValue(form.Plain, out var code)) return country is null || country == code ? new ListedName("country " + code, Countries.NameOf(code)!) : null;
        if (type is "group" or "other" && Peoples.TryGetValue(form.Plain, out var people)) return new ListedName("people " + people, people);
        return type != "group" && (Bodies.TryGetValue(form.Written, out var body) || Bodies.TryGetValue(form.Plain, out body)) && MayBe(body, country, form) ? new ListedName("body " + body, body) : null;
    }

    // "Congress" may be any country's; "Federal Bureau of Investigation" is one where no other country is told.
    private static bool MayBe(string body, string? country, NameForm form) => !CommonBodies.IsCommon(form)
        || (CountriesOfBodies.TryGetValue(body, out var own) && (country == own || (country is null && form.Core.Count >= FewestTelling)));

    /// <summary>The single names by which somebody of that full name is known ("Xi", "Lula").</summary>
    public static IEnumerable<string> ShortNames(string plain) => Shorts[People.TryGetValue(plain, out var name) ? Folded(name) : plain];

    /// <summary>The code of the country that folded words name, as a country or by its people's adjective.</summary>
    public static string? CountryOf(string words) =>
        CountryCodes.TryGetValue(words, out var code) ? code : Peoples.TryGetValue(words, out var people) ? CountriesOfPeoples.GetValueOrDefault(people) : null;

    // Two tables may have one outlet under two names, each of which is an other name in the other row.
    private static IEnumerable<(string Key, string[] Names)> Joined(IEnumerable<(string Key, string[] Names)> rows)
    {
        var list = rows.ToList();
        var first = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < list.Count; i++) first.TryAdd(Folded(list[i].Key), i);
        foreach (var (_, names) in list) yield return (list[names.Select(Folded).Where(first.ContainsKey).Min(name => first[name])].Key, names);
    }

    private static Dictionary<string, string> Aliases(IEnumerable<(string Key, string[] Names)> rows)
    {
        var found = new Dictionary<string, string?>(StringComparer.Ordinal);
        foreach (var (key, names) in rows)
            foreach (var name in names.Select(Folded)) found[name] = found.TryGetValue(name, out var before) && before != key ? null : key;
        return found.Where(pair => pair.Value is not null && pair.Key.Length > 0).ToDictionary(pair => pair.Key, pair => pair.Value!, StringComparer.Ordinal);
    }

    private static string[] Names(string first, string others) => EmbeddedTable.Values($"{first};{others}");

    private static string Folded(string name) => Folding.Line(name.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? name[4..] : name);
}
