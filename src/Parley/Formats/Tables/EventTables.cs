using Parley.Events.Lexicon;

namespace Parley.Formats.Tables;

/// <summary>The tables of events that Parley writes: its own, POLECAT's, ICEWS's, GDELT's and Phoenix's.</summary>
/// <remarks>Immutable and thread-safe. Which columns stay empty, and which events are left out, <c>docs/events.md</c> says.</remarks>
public sealed class EventTables
{
    private readonly EventTableFormat[] _formats;

    private EventTables(Ontology ontology, IReadOnlyDictionary<string, string> countries)
    {
        var cells = new TableCells(ontology, countries);
        _formats = [OwnTable.Format(), PolecatTable.Format(cells), IcewsTable.Format(cells), GdeltTable.Format(cells), PhoenixTable.Format(cells)];
    }

    /// <summary>The formats, Parley's own first.</summary>
    public IReadOnlyList<EventTableFormat> Formats => _formats;

    /// <summary>Reads the tables of codes and countries that the formats need.</summary>
    /// <param name="dataFolder">The folder <c>data</c>.</param>
    /// <exception cref="Text.Tables.TableFormatException">A table is missing or has a fault.</exception>
    public static EventTables Load(string dataFolder)
    {
        ArgumentNullException.ThrowIfNull(dataFolder);
        return new EventTables(Ontology.Load(Path.Combine(dataFolder, "events")), TableCells.CountryNames(Path.Combine(dataFolder, "discourse", "countries.tsv")));
    }

    /// <summary>The format of a name; <c>null</c> when there is none.</summary>
    public EventTableFormat? Find(string name) => Array.Find(_formats, format => format.Name == name);
}
