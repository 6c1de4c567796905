using System.Globalization;
using Parley.Cli.Options;
using Parley.Cli.Terminal;
using Parley.Ledgers.Json;
using Parley.Ledgers.Tracks;

namespace Parley.Cli.Output;

/// <summary>Writes negotiations in the formats of <see cref="ListFormatOption"/>.</summary>
internal static class TrackOutput
{
    private static readonly string[] Columns = ["track", "parties", "mediators", "third_parties", "from", "to", "steps", "rounds", "places", "issues", "articles"];
    private static readonly string[] StepColumns = ["track", "date", "dated", "kind", "actor", "actor_name", "toward", "issues", "status", "place", "origins", "reports", "vouchers", "evidence"];

    /// <summary>Writes a list.</summary>
    public static void Write(OutputTarget target, IReadOnlyList<Track> tracks, string format)
    {
        switch (format)
        {
            case ListFormatOption.Csv:
                CsvTable.Write(new OutputText(target), Columns, tracks.Select(Cells));
                break;
            case ListFormatOption.Json:
                JsonTable.Write(target, json => LedgerJson.Write(json, tracks));
                break;
            default:
                var text = new OutputText(target);
                foreach (var track in tracks) TrackStory.WriteHeading(text, track, TerminalProfile.Of(target).Width);
                break;
        }
    }

    /// <summary>Writes one; as a table, its moves and events.</summary>
    public static void Write(OutputTarget target, Track track, string format)
    {
        switch (format)
        {
            case ListFormatOption.Csv:
                CsvTable.Write(new OutputText(target), StepColumns, track.Steps.Select(step => Cells(track, step)));
                break;
            case ListFormatOption.Json:
                JsonTable.Write(target, json => LedgerJson.Write(json, track));
                break;
            default:
                new TrackStory(new OutputText(target), track, TerminalProfile.Of(target).Width).Write();
                break;
        }
    }

    private static string?[] Cells(Track track) =>
    [
        track.Id, Codes(track.Parties), Codes(track.Others.Where(party => party.Role == "mediator")), Codes(track.Others.Where(party => party.Role != "mediator")), track.From, track.To,
        Number(track.Steps.Count), Number(track.Rounds.Count), string.Join("; ", track.Places), string.Join("; ", track.Issues), Number(track.Articles),
    ];

    private static string?[] Cells(Track track, TrackStep step) =>
    [
        track.Id, step.Date, step.IsDated ? "told" : "reported", step.Kind, step.Actor, step.ActorName, string.Join("; ", step.Toward), string.Join("; ", step.Issues), step.Status, step.Place,
        Number(step.Origins), string.Join("; ", step.Reports.Select(report => report.Id)), string.Join("; ", step.Vouchers), step.Evidence,
    ];

    private static string Codes(IEnumerable<TrackParty> parties) => string.Join("; ", parties.Select(party => party.Code));

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
