using System.Globalization;
using System.Text;
using Parley.Events.Lexicon;
using Parley.Records;
using Parley.Text.Tables;

namespace Parley.Formats.Tables;

/// <summary>What several tables have cells of: dates, codes, countries, sectors, scores, numbers of events.</summary>
internal sealed class TableCells(Ontology ontology, IReadOnlyDictionary<string, string> countries)
{
    private const int CountryLength = 3;
    private const string Unknown = "---";

    /// <summary>The name of each country by its code.</summary>
    public static Dictionary<string, string> CountryNames(string path)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var row in TsvTable.Load(path, 5)) names.TryAdd(row[1], row[0]);
        return names;
    }

    /// <summary>The events that happened, by the text: tables without a place for the status hold no others.</summary>
    public static IEnumerable<RecordEvent> Happened(Record record) => record.Events.Where(coded => coded.Status is "actual" or "historic");

    /// <summary>Who did it to whom, one pair for each row; the parties of a meeting stand in one order only. The target is null when there is none.</summary>
    public static IEnumerable<(RecordActor Source, RecordActor? Target)> Pairs(RecordEvent coded)
    {
        var seen = new HashSet<(string, string)>();
        foreach (var source in coded.Source)
        {
            var others = coded.Target.Where(target => !IsSame(source, target)).ToList();
            if (others.Count == 0 && coded.Target.Count == 0) yield return (source, null);
            foreach (var target in others)
                if (!seen.Contains((target.Name, source.Name)) && seen.Add((source.Name, target.Name))) yield return (source, target);
        }
    }

    /// <summary>The day it happened, if the text tells the day, else the day of the article; empty when neither is known to the day.</summary>
    public static string Day(Record record, RecordEvent coded, string format)
    {
        foreach (var value in (string?[])[coded.Time?.Value, record.Date])
            if (value is { Length: >= 10 } && DateOnly.TryParseExact(value[..10], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
                return day.ToString(format, CultureInfo.InvariantCulture);
        return "";
    }

    /// <summary>The article's own day in a format; empty when it is not known.</summary>
    public static string Published(Record record, string format) =>
        record.Date is { Length: >= 10 } value && DateOnly.TryParseExact(value[..10], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day.ToString(format, CultureInfo.InvariantCulture)
            : "";

    /// <summary>A text on one line, without tabs.</summary>
    public static string Text(string? text) => text is null ? "" : string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Several values in one cell.</summary>
    public static string List(IEnumerable<string> values) => string.Join(';', values.Select(Text));

    /// <summary>The CAMEO code; empty for somebody unknown.</summary>
    public static string Code(RecordActor? actor) => actor is null || actor.Code == Unknown ? "" : actor.Code.Replace(Unknown, "", StringComparison.Ordinal);

    /// <summary>The first three letters of the code, a country or a kind of international actor.</summary>
    public static string Root(RecordActor? actor) => actor is null || actor.Code.Length < CountryLength || actor.Code.StartsWith(Unknown, StringComparison.Ordinal) ? "" : actor.Code[..CountryLength];

    /// <summary>The roles after the first three letters, in threes.</summary>
    public static string[] Roles(RecordActor? actor) =>
        actor is null || actor.Code.Length <= CountryLength ? [] : [.. actor.Code[CountryLength..].Chunk(CountryLength).Select(role => new string(role))];

    /// <summary>The ISO code of the actor's country; empty when it has none.</summary>
    public string Country(Record record, RecordActor? actor)
    {
        if (Entity(record, actor)?.Country is { } known) return known;
        var root = Root(actor);
        return countries.ContainsKey(root) ? root : "";
    }

    /// <summary>The English name of a country; empty for an unknown code.</summary>
    public string CountryName(string? code) => code is not null && countries.TryGetValue(code, out var name) ? name : "";

    /// <summary>The PLOVER sectors, the primary one first.</summary>
    public static IReadOnlyList<string> Sectors(Record record, RecordActor? actor) =>
        Entity(record, actor) is { Sectors.Count: > 0 } entity ? entity.Sectors : Roles(actor);

    /// <summary>The entity behind an actor; null when the article has none.</summary>
    public static RecordEntity? Entity(Record record, RecordActor? actor) =>
        actor?.Entity is { } id ? record.Entities.FirstOrDefault(entity => entity.Id == id) : null;

    /// <summary>Goldstein's score of a CAMEO code.</summary>
    public string Goldstein(string cameo) => ontology.Cameo(cameo) is { } code ? Number(code.Goldstein) : "";

    /// <summary>CAMEO's quadrant: 0 for statements, else 1 to 4.</summary>
    public int? Quad(string cameo) => ontology.Cameo(cameo)?.Quad;

    /// <summary>A number with a point.</summary>
    public static string Number(decimal number) => number.ToString("0.0###", CultureInfo.InvariantCulture);

    /// <summary>An integer.</summary>
    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>A number for a row that depends on article, event and pair alone: 15 digits of a hash (FNV-1a).</summary>
    public static string Id(Record record, RecordEvent coded, int pair)
    {
        const ulong Offset = 14695981039346656037, Prime = 1099511628211, Limit = 1_000_000_000_000_000;
        var hash = Offset;
        foreach (var one in Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{record.Id}\t{record.Url}\t{coded.Id}\t{pair}"))) hash = (hash ^ one) * Prime;
        return (hash % Limit).ToString("D15", CultureInfo.InvariantCulture);
    }

    private static bool IsSame(RecordActor one, RecordActor other) => (one.Entity is not null && one.Entity == other.Entity) || one.Name == other.Name;
}
