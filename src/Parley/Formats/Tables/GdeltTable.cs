using System.Globalization;
using Parley.Records;

namespace Parley.Formats.Tables;

/// <summary>GDELT 2.0's table of events: 61 columns, no header, one row for each pair of source and target.</summary>
internal static class GdeltTable
{
    private const int RolesWritten = 3;
    private const double DaysOfYear = 365;

    private static readonly string[] ActorColumns = ["Code", "Name", "CountryCode", "KnownGroupCode", "EthnicCode", "Religion1Code", "Religion2Code", "Type1Code", "Type2Code", "Type3Code"];

    private static readonly string[] GeoColumns = ["Geo_Type", "Geo_FullName", "Geo_CountryCode", "Geo_ADM1Code", "Geo_ADM2Code", "Geo_Lat", "Geo_Long", "Geo_FeatureID"];

    private static readonly string[] Columns =
    [
        "GLOBALEVENTID", "Day", "MonthYear", "Year", "FractionDate", .. ActorColumns.Select(name => "Actor1" + name), .. ActorColumns.Select(name => "Actor2" + name),
        "IsRootEvent", "EventCode", "EventBaseCode", "EventRootCode", "QuadClass", "GoldsteinScale", "NumMentions", "NumSources", "NumArticles", "AvgTone",
        .. GeoColumns.Select(name => "Actor1" + name), .. GeoColumns.Select(name => "Actor2" + name), .. GeoColumns.Select(name => "Action" + name), "DATEADDED", "SOURCEURL",
    ];

    public static EventTableFormat Format(TableCells cells) => new("gdelt", Columns, hasHeader: false, record =>
        from coded in TableCells.Happened(record)
        from pair in TableCells.Pairs(coded).Select((pair, number) => (pair.Source, pair.Target, Number: number))
        select Row(cells, record, coded, pair.Source, pair.Target, pair.Number));

    private static string[] Row(TableCells cells, Record record, RecordEvent coded, RecordActor source, RecordActor? target, int number)
    {
        var day = TableCells.Day(record, coded, "yyyyMMdd");
        return
        [
            TableCells.Id(record, coded, number), day, day.Length == 0 ? "" : day[..6], day.Length == 0 ? "" : day[..4], Fraction(day),
            .. Actor(cells, record, source), .. Actor(cells, record, target),
            "", coded.Cameo, Base(coded.Cameo), coded.Cameo[..2], cells.Quad(coded.Cameo) is >= 1 and var quad ? TableCells.Number(quad) : "1", cells.Goldstein(coded.Cameo), "1", "1", "1", "",
            .. Nowhere(), .. Nowhere(), .. Place(coded.Place), TableCells.Published(record, "yyyyMMdd"), TableCells.Text(record.Url),
        ];
    }

    private static string Base(string cameo) => cameo.Length > 3 ? cameo[..3] : cameo;

    private static string[] Actor(TableCells cells, Record record, RecordActor? actor)
    {
        var roles = TableCells.Roles(actor);
        return
        [
            TableCells.Code(actor), TableCells.Text(actor?.Name).ToUpperInvariant(), cells.Country(record, actor), "", "", "", "",
            .. Enumerable.Range(0, RolesWritten).Select(i => i < roles.Length ? roles[i] : ""),
        ];
    }

    private static string[] Nowhere() => [.. GeoColumns.Select(_ => "")];

    private static string[] Place(RecordPlace? place) => ["", TableCells.Text(place?.Name), "", "", "", "", "", ""];

    /// <summary>The year and the share of it that had passed, as GDELT writes it.</summary>
    private static string Fraction(string day) => DateOnly.TryParseExact(day, "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
        ? (date.Year + (date.DayOfYear / DaysOfYear)).ToString("F4", CultureInfo.InvariantCulture)
        : "";
}
