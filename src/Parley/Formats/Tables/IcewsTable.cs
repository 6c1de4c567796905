using Parley.Records;

namespace Parley.Formats.Tables;

/// <summary>ICEWS's table: 20 columns, one row for each pair of source and target.</summary>
internal static class IcewsTable
{
    private static readonly string[] Columns =
    [
        "Event ID", "Event Date", "Source Name", "Source Sectors", "Source Country", "Event Text", "CAMEO Code", "Intensity", "Target Name", "Target Sectors",
        "Target Country", "Story ID", "Sentence Number", "Publisher", "City", "District", "Province", "Country", "Latitude", "Longitude",
    ];

    public static EventTableFormat Format(TableCells cells) => new("icews", Columns, hasHeader: true, record =>
        from coded in TableCells.Happened(record)
        from pair in TableCells.Pairs(coded).Select((pair, number) => (pair.Source, pair.Target, Number: number))
        select Row(cells, record, coded, pair.Source, pair.Target, pair.Number));

    private static string[] Row(TableCells cells, Record record, RecordEvent coded, RecordActor source, RecordActor? target, int number) =>
    [
        TableCells.Id(record, coded, number), TableCells.Day(record, coded, "yyyy-MM-dd"),
        TableCells.Text(source.Name), TableCells.List(TableCells.Sectors(record, source)), cells.CountryName(cells.Country(record, source)),
        TableCells.Text(record.Words(coded.Trigger)), coded.Cameo, cells.Goldstein(coded.Cameo),
        TableCells.Text(target?.Name), TableCells.List(TableCells.Sectors(record, target)), cells.CountryName(cells.Country(record, target)),
        TableCells.Text(record.Id), "", TableCells.Text(record.Outlet), "", "", "", cells.CountryName(coded.Place?.Country), "", "",
    ];
}
