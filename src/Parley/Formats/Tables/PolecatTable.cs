using Parley.Records;

namespace Parley.Formats.Tables;

/// <summary>POLECAT's weekly table: 40 columns, one row for each event, lists separated by semicolons.</summary>
internal static class PolecatTable
{
    private static readonly string[] Columns =
    [
        "Event ID", "Event Date", "Event Type", "Event Mode", "Intensity", "Quad Code", "Contexts",
        "Actor Name", "Actor Country", "Actor COW", "Primary Actor Sector", "Actor Sectors", "Actor Title", "Actor Name Raw", "Wikipedia Actor ID",
        "Recipient Name", "Recipient Country", "Recipient COW", "Primary Recipient Sector", "Recipient Sectors", "Recipient Title", "Recipient Name Raw", "Wikipedia Recipient ID",
        "Placename", "City", "District", "Province", "Country", "Latitude", "Longitude", "GeoNames ID", "Raw Placename", "Feature Type",
        "Source", "Publication Date", "Story People", "Story Organizations", "Story Locations", "Language", "Version",
    ];

    private static readonly string[] Quads = ["", "VERBAL COOPERATION", "MATERIAL COOPERATION", "VERBAL CONFLICT", "MATERIAL CONFLICT"];

    public static EventTableFormat Format(TableCells cells) =>
        new("polecat", Columns, hasHeader: true, record => TableCells.Happened(record).Select(coded => Row(cells, record, coded)));

    private static string[] Row(TableCells cells, Record record, RecordEvent coded) =>
    [
        TableCells.Text($"{record.Id}:{coded.Id}"), TableCells.Day(record, coded, "yyyy-MM-dd"), coded.Type, coded.Mode ?? "", TableCells.Number(coded.Score),
        Quads[Math.Clamp(coded.Quad, 0, Quads.Length - 1)], TableCells.List(coded.Contexts),
        .. Actors(cells, record, coded.Source), .. Actors(cells, record, coded.Target),
        TableCells.Text(coded.Place?.Name), "", "", "", cells.CountryName(coded.Place?.Country), "", "", "", TableCells.Text(coded.Place is { } place ? record.Words(place.Spans) : null), "",
        TableCells.Text(record.Outlet), TableCells.Published(record, "yyyy-MM-dd"), Story(record, "person"), Story(record, "organization"), Story(record, "place"), "en", "",
    ];

    private static string[] Actors(TableCells cells, Record record, IReadOnlyList<RecordActor> actors)
    {
        var sectors = actors.SelectMany(actor => TableCells.Sectors(record, actor)).Distinct(StringComparer.Ordinal).ToList();
        return
        [
            TableCells.List(actors.Select(actor => actor.Name)), TableCells.List(actors.Select(actor => cells.Country(record, actor))), "", sectors.FirstOrDefault() ?? "", TableCells.List(sectors),
            TableCells.List(actors.Select(actor => TableCells.Entity(record, actor)?.Role ?? "")), TableCells.List(actors.Select(actor => record.Words(actor.Spans))), "",
        ];
    }

    private static string Story(Record record, string type) => TableCells.List(record.Entities.Where(entity => entity.Type == type).Select(entity => entity.Name));
}
