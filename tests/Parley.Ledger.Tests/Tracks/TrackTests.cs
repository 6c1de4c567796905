using Parley.Ledgers.Amending;
using Parley.Ledgers.Exporting;
using Parley.Ledgers.Tests.Support;
using Parley.Records;
using Parley.Text;
using Record = Parley.Records.Record;

namespace Parley.Ledgers.Tests.Tracks;

public sealed class SqliteTrackTests() : TrackTests(TestDatabase.Sqlite());

public sealed class PostgresTrackTests() : TrackTests(TestDatabase.Postgres());

/// <summary>Records made by hand: two countries about water, a third that brings them together.</summary>
public abstract class TrackTests(TestDatabase database) : IDisposable
{
    public void Dispose()
    {
        database.Dispose();
        GC.SuppressFinalize(this);
    }

    [DatabaseFact]
    public void Moves_of_two_parties_make_a_track_with_a_mediator()
    {
        using var ledger = Filled();
        var track = Assert.Single(ledger.Tracks());
        Assert.Equal("FIN-NOR-2001", track.Id);
        Assert.Equal(["Finland", "Norway"], track.Parties.Select(party => party.Name));
        var other = Assert.Single(track.Others);
        Assert.Equal(("SWE", "mediator"), (other.Code, other.Role));
        Assert.Equal(("2001-03-01", "2001-03-20"), (track.From, track.To));
    }

    [DatabaseFact]
    public void Step_told_by_independent_outlets_rests_on_two_sources()
    {
        using var ledger = Filled();
        var offer = Assert.Single(ledger.ShowTrack("fin-nor").Steps, step => step.Kind == "offer");
        Assert.Equal((2, 2), (offer.Reports.Count, offer.Origins));
        Assert.False(offer.IsSingleSource);
    }

    [DatabaseFact]
    public void Issues_in_other_words_are_one_and_the_latest_position_counts()
    {
        using var ledger = Filled();
        var positions = ledger.ShowTrack("FIN-NOR-2001").Positions;
        Assert.DoesNotContain(positions, position => position.Issue.Contains("request", StringComparison.Ordinal));
        var norway = Assert.Single(positions, position => position.Party == "NOR");
        Assert.Equal(["reject", "accept"], norway.History.Select(step => step.Kind));
        Assert.Equal("accept", norway.Latest.Kind);
    }

    [DatabaseFact]
    public void Offer_is_answered_and_demand_is_open()
    {
        using var ledger = Filled();
        var offers = ledger.ShowTrack("FIN-NOR-2001").Offers;
        Assert.Equal(["reject", "accept"], Assert.Single(offers, offer => offer.Step.Kind == "offer").Answers.Select(step => step.Kind));
        Assert.True(Assert.Single(offers, offer => offer.Step.Kind == "demand").IsOpen);
    }

    [DatabaseFact]
    public void Meetings_are_rounds_with_places()
    {
        using var ledger = Filled();
        var round = Assert.Single(ledger.ShowTrack("FIN-NOR-2001").Rounds);
        Assert.Equal(["Abisko"], round.Places);
        Assert.Equal(["FIN", "NOR", "SWE"], round.Participants);
    }

    [DatabaseFact]
    public void Rejected_move_is_left_out_of_tracks()
    {
        using var ledger = Filled();
        var demand = ledger.ShowTrack("FIN-NOR-2001").Steps.Single(step => step.Kind == "demand");
        var editor = new Edit("A. Reader", DateTimeOffset.UnixEpoch);
        ledger.Amend(demand.Reports[0].Id, AmendAction.Reject, editor);
        Assert.DoesNotContain(ledger.ShowTrack("FIN-NOR-2001").Steps, step => step.Kind == "demand");
        // The last word counts.
        ledger.Amend(demand.Reports[0].Id, AmendAction.Correct, editor, "kind", "condition");
        Assert.Contains(ledger.ShowTrack("FIN-NOR-2001").Steps, step => step.Kind == "condition");
    }

    [DatabaseFact]
    public void Events_and_moves_are_found_by_their_fields()
    {
        using var ledger = Filled();
        Assert.Equal(2, ledger.Search("type:CONSULT actor:SWE status:actual").Total);
        Assert.Equal(2, ledger.Search("kind:offer issue:water").Total);
        Assert.Equal(0, ledger.Search("type:CONSULT status:denied").Total);
    }

    [DatabaseFact]
    public void Event_tables_name_events_as_the_ledger_does()
    {
        using var ledger = Filled();
        foreach (var format in new[] { ExportFormat.Events, ExportFormat.Polecat, ExportFormat.Icews, ExportFormat.Gdelt, ExportFormat.Phoenix, ExportFormat.Plover })
        {
            using var stream = new MemoryStream();
            ledger.Export(format, stream);
            var text = System.Text.Encoding.UTF8.GetString(stream.ToArray());
            Assert.Contains("\n", text, StringComparison.Ordinal);
            if (format is ExportFormat.Polecat or ExportFormat.Plover) Assert.Contains(ledger.Search("in:events type:CONSULT").Items[0].Id, text, StringComparison.Ordinal);
        }
    }

    [DatabaseFact]
    public void Unknown_track_is_told()
    {
        using var ledger = Filled();
        Assert.Contains("no such track", Assert.Throws<LedgerException>(() => ledger.ShowTrack("XXX")).Message, StringComparison.Ordinal);
    }

    private Ledger Filled()
    {
        var ledger = Ledger.Open(database.Location, LedgerAccess.Write);
        ledger.Add(Article("a1", "The Fjord Post", "2001-03-01", "Finland offered Norway shared river water.", Move("offer", "FIN", "NOR", "river water")));
        ledger.Add(Article("a2", "Lakeland Daily", "2001-03-02", "Helsinki proposes a common use of the water to its neighbour.", Move("offer", "FIN", "NOR", "water")));
        ledger.Add(Article("a3", "The Fjord Post", "2001-03-05", "Norway turned the water scheme down.", Move("reject", "NOR", "FIN", "the water")));
        ledger.Add(Article("a4", "Lakeland Daily", "2001-03-08", "Norway called for a road through the north.", Move("demand", "NOR", "FIN", "request")));
        ledger.Add(Article("a5", "The Fjord Post", "2001-03-12", "Sweden sat down with Norway, then with Finland.", null, "NOR", "FIN"));
        ledger.Add(Article("a6", "The Fjord Post", "2001-03-20", "Norway agreed on the river water after all.", Move("accept", "NOR", "FIN", "river water")));
        return ledger;
    }

    private static readonly Dictionary<string, string> Names = new(StringComparer.Ordinal) { ["FIN"] = "Finland", ["NOR"] = "Norway", ["SWE"] = "Sweden" };

    private static RecordActor Actor(string code) => new([new TextSpan(0, 4)], null, code, Names[code]);

    private static RecordMove Move(string kind, string actor, string toward, string issue) =>
        new() { Id = "m1", Actor = Actor(actor), Kind = kind, Toward = [Actor(toward)], Issue = [issue], Evidence = [new TextSpan(0, 20)] };

    private static Record Article(string id, string outlet, string date, string text, RecordMove? move, params string[] visited) => new()
    {
        Id = id,
        Title = id,
        Text = text,
        Date = date,
        Outlet = outlet,
        Moves = move is null ? [] : [move],
        Events = [.. visited.Select((code, i) => new RecordEvent
        {
            Id = $"v{i + 1}", Type = "CONSULT", Cameo = "040", Quad = 1, Score = 1, Source = [Actor("SWE")], Target = [Actor(code)], Trigger = [new TextSpan(7 + i, 15 + i)],
            Place = new RecordPlace([new TextSpan(0, 4)], "Abisko", null), Status = "actual", Rule = "test", Confidence = 0.9,
        })],
    };
}
