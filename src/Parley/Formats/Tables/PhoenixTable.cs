using Parley.Records;

namespace Parley.Formats.Tables;

/// <summary>Phoenix's table: 26 columns, no header, one row for each pair of source and target.</summary>
internal static class PhoenixTable
{
    private static readonly string[] Columns =
    [
        "EventID", "Date", "Year", "Month", "Day", "Source", "SourceRoot", "SourceAgent", "SourceOthers", "Target", "TargetRoot", "TargetAgent", "TargetOthers",
        "EventCode", "RootCode", "QuadClass", "Goldstein", "Issues", "Lat", "Lon", "PlaceName", "StateName", "CountryName", "SentenceIDs", "URLs", "Sources",
    ];

    public static EventTableFormat Format(TableCells cells) => new("phoenix", Columns, hasHeader: false, record =>
        from coded in TableCells.Happened(record)
        from pair in TableCells.Pairs(coded).Select((pair, number) => (pair.Source, pair.Target, Number: number))
        select Row(cells, record, coded, pair.Source, pair.Target, pair.Number));

    private static string[] Row(TableCells cells, Record record, RecordEvent coded, RecordActor source, RecordActor? target, int number)
    {
        var day = TableCells.Day(record, coded, "yyyyMMdd");
        return
        [
            TableCells.Id(record, coded, number), day, Part(day, 0, 4), Part(day, 4, 6), Part(day, 6, 8), .. Actor(source), .. Actor(target),
            coded.Cameo, coded.Cameo[..2], cells.Quad(coded.Cameo) is { } quad ? TableCells.Number(quad) : "", cells.Goldstein(coded.Cameo), TableCells.List(coded.Contexts),
            "", "", TableCells.Text(coded.Place?.Name), "", cells.CountryName(coded.Place?.Country), TableCells.Text($"{record.Id}_{coded.Id}"), TableCells.Text(record.Url), TableCells.Text(record.Outlet),
        ];
    }

    private static string Part(string day, int start, int end) => day.Length == 0 ? "" : day[start..end];

    private static string[] Actor(RecordActor? actor)
    {
        var roles = TableCells.Roles(actor);
        return [TableCells.Code(actor), TableCells.Root(actor), roles.FirstOrDefault() ?? "", string.Join(';', roles.Skip(1))];
    }
}
