using Parley.Ledgers.Tests.Support;
using Parley.Ledgers.Tracks;
using Parley.Records;
using static Parley.Ledgers.Tests.Tracks.TrackRecords;
using Record = Parley.Records.Record;

namespace Parley.Ledgers.Tests.Tracks;

public sealed class SqliteTrackRuleTests() : TrackRuleTests(TestDatabase.Sqlite());

public sealed class PostgresTrackRuleTests() : TrackRuleTests(TestDatabase.Postgres());

/// <summary>Who is a party, what belongs to a track, what is an issue, what answers an offer.</summary>
public abstract class TrackRuleTests(TestDatabase database) : IDisposable
{
    public void Dispose()
    {
        database.Dispose();
        GC.SuppressFinalize(this);
    }

    [DatabaseFact]
    public void Country_has_its_own_name_whoever_speaks_for_it()
    {
        var track = Only(Talks("NORGOV The foreign minister"));
        Assert.Equal(["Finland", "Norway"], track.Parties.Select(party => party.Name));
    }

    [DatabaseFact]
    public void Armed_group_is_another_party_than_its_government()
    {
        var track = Only(Talks("FINREB Northern Front"));
        Assert.Equal(["FIN", "FINREB"], track.Parties.Select(party => party.Code));
    }

    [DatabaseFact]
    public void Private_persons_and_political_parties_do_not_negotiate_for_their_country() =>
        Assert.Empty(Tracks([.. Talks("NORCVL fishermen"), .. Talks("NORPTY Coast Party", "x")]));

    [DatabaseFact]
    public void Dealings_within_a_country_are_no_step() =>
        Assert.DoesNotContain(Only([.. Talks("NOR"), Article("h1", "2001-03-03", "Norway asked its own parliament.", Move("demand", "NORGOV", "NORLEG"), Move("meet", "NORGOV", "FIN"))]).Steps,
            step => step is { Kind: "demand", Actor: "NOR", Toward: [] });

    [DatabaseFact]
    public void Meeting_with_reporters_is_no_step() =>
        Assert.DoesNotContain(Only([.. Talks("NOR"), Article("p1", "2001-03-03", "The envoys of Norway faced the newspapers of Finland.", Move("meet", "NOR", "FINMED"))]).Steps, step => step.Kind == "meet");

    [DatabaseFact]
    public void Event_that_did_not_happen_is_no_step() =>
        Assert.DoesNotContain(Only([.. Talks("NOR"), Article("h1", "2001-03-03", "Norway might close the border to Finland.", Event("SANCTION", "NOR", "FIN", "hypothetical"))]).Steps, step => step.Kind == "SANCTION");

    [DatabaseFact]
    public void Step_of_an_article_about_others_belongs_elsewhere()
    {
        var elsewhere = Article("d1", "2001-03-03", "Norway asked Denmark for ferries and got them; Finland looked on.",
            Move("demand", "NOR", "DNK", "ferries"), Move("accept", "DNK", "NOR", "ferries"), Move("offer", "FIN", "NOR", "help"));
        Assert.DoesNotContain(Tracks([.. Talks("NOR"), elsewhere]).Single(track => track.Id == "FIN-NOR-2001").Steps, step => step.Issues.Contains("ferries"));
    }

    [DatabaseFact]
    public void Event_between_a_party_and_an_outsider_belongs_elsewhere() =>
        Assert.DoesNotContain(Only([.. Talks("NOR"), Article("e1", "2001-03-03", "Norway praised Iceland, and met Finland.", Event("SUPPORT", "NOR", "ISL"), Move("meet", "NOR", "FIN"))]).Others, party => party.Code == "ISL");

    [DatabaseFact]
    public void Invitation_is_no_meeting() =>
        Assert.Empty(Only([.. Talks("NOR"), Article("v1", "2001-03-03", "An invitation of Norway asks Finland to sit down.", Move("meet", "NOR an invitation of Norway", "FIN"))]).Rounds);

    [DatabaseFact]
    public void Issue_on_which_both_moved_comes_first()
    {
        var track = Only([.. Talks("NOR"), .. new[] { "nets", "a fleet", "the nets" }.Select((issue, i) => Article($"w{i}", $"2001-04-{10 + (9 * i)}", $"Norway wanted, time {i}, what it had wanted.", Move("demand", "NOR", "FIN", issue)))]);
        Assert.Equal(["cod", "cod"], track.Positions.Take(2).Select(position => position.Issue));
    }

    [DatabaseFact]
    public void Year_alone_reaches_to_its_end()
    {
        var first = Article("y1", "2003-05-02", "Finland had offered Norway cod before.", Move("offer", "FIN", "NOR", "cod") with { Time = On("2001") });
        var track = Only([first, Article("y2", "2002-11-20", "Norway refused the cod of Finland.", Move("reject", "NOR", "FIN", "cod")), Article("y3", "2002-12-01", "Norway and Finland agreed.", Move("accept", "NOR", "FIN", "nets"))]);
        Assert.Equal(("2001", "2002-12-01"), (track.From, track.To));
    }

    [DatabaseFact]
    public void Round_is_a_meeting_of_those_who_negotiate()
    {
        var track = Only([.. Talks("NOR"), Article("r1", "2001-03-03", "Norway met Finland.", Move("meet", "NOR", "FIN")), Article("r2", "2001-05-03", "Norway met Iceland, then refused cod to Finland.", Move("meet", "NOR", "ISL"), Move("reject", "NOR", "FIN", "cod"))]);
        Assert.Equal(["FIN", "NOR"], Assert.Single(track.Rounds).Participants);
    }

    [DatabaseFact]
    public void Demand_of_both_is_no_mediation() =>
        Assert.Equal("third party", Assert.Single(Only([.. Talks("NOR"), Article("u1", "2001-03-03", "Sweden called on Norway and on Finland; Norway met Finland.",
            Move("demand", "SWE", "NOR", "calm"), Move("demand", "SWE", "FIN", "calm"), Move("meet", "NOR", "FIN"), Move("offer", "NOR", "FIN", "nets"))]).Others).Role);

    [DatabaseFact]
    public void Who_acts_is_no_issue()
    {
        var article = Article("i1", "2001-03-03", "Finland refused the quota, citing Denmark, Aino Saarela, the Nordic Council and The Fjord Post.",
            Move("reject", "FIN", "NOR", "quota", "Denmark", "Aino Saarela", "Saarela", "Nordic Council", "Fjord Post"), Entity("Aino Saarela", "person", "FIN"), Entity("Nordic Council", "organization"));
        Assert.Equal(["quota"], Only([.. Talks("NOR"), article]).Steps.Single(step => step.Evidence.Contains("quota", StringComparison.Ordinal)).Issues);
    }

    [DatabaseFact]
    public void Venue_and_half_a_name_are_no_issues_but_territory_is()
    {
        var article = Article("i1", "2001-03-03", "Finland refused at Abisko to leave Kevo and Hotel Norden.", Move("reject", "FIN", "NOR", "Abisko", "Kevo", "Norden"));
        Assert.Equal(["Kevo"], Only([.. Talks("NOR"), article]).Steps.Single(step => step.Evidence.Contains("Kevo", StringComparison.Ordinal)).Issues);
    }

    [DatabaseFact]
    public void Hyphenated_issue_is_whole() =>
        Assert.Contains("self-determination", Only([.. Talks("NOR"), Article("i1", "2001-03-03", "Finland refused Norway self-determination.", Move("reject", "FIN", "NOR", "determination"))]).Issues);

    [DatabaseFact]
    public void Meeting_gives_no_issue_of_its_own() =>
        Assert.DoesNotContain("sauna", Only([.. Talks("NOR"), Article("i1", "2001-03-03", "Finland and Norway met in a sauna.", Move("meet", "FIN", "NOR", "sauna"))]).Issues);

    [DatabaseFact]
    public void Request_that_is_only_mentioned_is_the_one_spelt_out()
    {
        var track = Only([Article("q1", "2001-03-01", "Norway made the request", Move("demand", "NOR", "FIN")), Article("q2", "2001-03-03", "Norway asked Finland for timber.", Move("demand", "NOR", "FIN", "timber")),
            Article("q3", "2001-03-04", "Finland refused timber to Norway.", Move("reject", "FIN", "NOR", "timber")), Article("q4", "2001-03-05", "Finland met Norway.", Move("meet", "FIN", "NOR"))]);
        var demand = Assert.Single(track.Offers).Step;
        Assert.Equal("Norway asked Finland for timber.", demand.Evidence);
        Assert.Equal((2, "timber"), (demand.Reports.Count, Assert.Single(demand.Issues)));
    }

    [DatabaseFact]
    public void Refusal_of_an_offer_answers_no_demand()
    {
        var article = Article("o1", "2001-03-03", "Norway offered cod and asked for timber. Finland refused the offer.",
            Move("offer", "NOR", "FIN", "cod"), Move("demand", "NOR", "FIN", "timber"), Move("reject", "FIN", "NOR", "offer"));
        Assert.Equal([("offer", false), ("demand", true)], Only(article).Offers.Select(offer => (offer.Step.Kind, offer.IsOpen)));
    }

    [DatabaseFact]
    public void Refusal_of_the_idea_of_something_answers_only_what_is_about_that()
    {
        var article = Article("o1", "2001-03-03", "Norway asked for timber. Finland rejected the idea of a canal. They met.",
            Move("demand", "NOR", "FIN", "timber"), Move("reject", "FIN", "NOR", "idea", "canal"), Move("meet", "FIN", "NOR"), Move("meet", "NOR", "FIN"));
        Assert.True(Assert.Single(Only(article).Offers).IsOpen);
    }

    [DatabaseFact]
    public void What_a_third_party_of_the_talks_rejects_belongs_to_them_though_nobody_is_named() =>
        Assert.Contains(Only(WithSweden(Move("offer", "SWE", "FIN", "help"))).Steps, step => step is { Actor: "SWE", Kind: "reject" });

    [DatabaseFact]
    public void What_an_outsider_rejects_belongs_elsewhere() =>
        Assert.DoesNotContain(Only(WithSweden()).Steps, step => step.Actor == "SWE");

    private static Record WithSweden(params RecordMove[] more) => Article("t1", "2001-03-03", "Norway offered cod, Finland wanted more, and Sweden rejected diplomacy.",
        [Move("offer", "NOR", "FIN", "cod"), Move("demand", "FIN", "NOR", "cod"), Move("meet", "NOR", "FIN"), Move("reject", "SWE", null, "diplomacy"), .. more]);

    [DatabaseFact]
    public void Steps_of_one_day_stand_in_the_order_of_the_text()
    {
        var text = "Norway offered cod. Finland wanted more. " + string.Join(' ', Enumerable.Range(0, 10).Select(i => $"Norway asked {i} times."));
        var article = Article("t1", "2001-03-03", text, [.. Enumerable.Range(0, 12).Select(i => Move(i == 0 ? "offer" : "demand", i == 1 ? "FIN" : "NOR", i == 1 ? "NOR" : "FIN", "cod"))]);
        article = article with { Moves = [.. article.Moves.Select((move, i) => move with { Evidence = [new(i * 3, (i * 3) + 2)] })] };
        Assert.Equal(Enumerable.Range(1, 12).Select(i => $"m{i}"), Only(article).Steps.Select(step => step.Reports[0].Id.Split(':')[1]));
    }

    [DatabaseFact]
    public void Giving_up_a_demand_of_ones_own_is_no_answer()
    {
        var article = Article("o1", "2001-03-03", "Norway asked for timber. Finland gave up its demand. They met.",
            Move("demand", "NOR", "FIN", "timber"), Move("concede", "FIN", null, "demand"), Move("meet", "FIN", "NOR"), Move("meet", "NOR", "FIN"));
        Assert.True(Assert.Single(Only(article).Offers).IsOpen);
    }

    [DatabaseFact]
    public void Two_negotiations_at_the_same_time_are_two_tracks()
    {
        var tracks = Tracks([.. Talks("NOR"), .. Flights()]);
        Assert.Equal(["FIN-NOR-2001", "FIN-NOR-2001-2"], tracks.Select(track => track.Id).Order(StringComparer.Ordinal));
        Assert.Equal(["cod", "flights"], tracks.Select(track => Assert.Single(track.Issues)).Order(StringComparer.Ordinal));
        Assert.All(tracks, track => Assert.Equal(3, track.Steps.Count));
    }

    [DatabaseFact]
    public void What_one_article_joins_is_one_track() =>
        Assert.Equal(["cod", "flights"], Only([.. Talks("NOR"), .. Flights(), Article("j1", "2001-03-06", "Finland tied cod to flights.", Move("condition", "FIN", "NOR", "cod", "flights"))]).Issues.Order(StringComparer.Ordinal));

    [DatabaseFact]
    public void Same_people_join_what_differs_in_words() =>
        Assert.Single(Tracks([.. Talks("NOR").Select((record, i) => i == 0 ? record with { Entities = Envoys } : record), .. Flights().Select((record, i) => i == 0 ? record with { Entities = Envoys } : record)]));

    [DatabaseFact]
    public void Step_tells_on_whose_word_it_is_known_and_is_dated_by_when_it_was_said()
    {
        var told = Article("v1", "2001-03-06", "Norway had wanted peat, said Tangen, whom Aalto quoted in February.", Move("demand", "NOR", "FIN", "peat") with { Statement = "s2" }) with
        {
            Statements = [Said("s1", "Aalto", null) with { Time = On("2001-02"), Chain = ["The Fjord Post", "Aalto"] }, Said("s2", "Tangen", "s1") with { Chain = ["The Fjord Post", "Aalto", "Tangen"] }],
        };
        var track = Only([.. Talks("NOR"), told]);
        var step = Assert.Single(track.Steps, step => step.Kind == "demand");
        Assert.Equal(["Aalto", "Tangen"], step.Vouchers);
        Assert.Equal(("2001-02", false), (step.Date, step.IsDated));
        Assert.All(track.Steps.Where(other => other != step), other => Assert.Empty(other.Vouchers));
    }

    private static Parley.Records.Statement Said(string id, string speaker, string? parent) => new()
    {
        Id = id, Source = new([new(0, 1)], null, speaker), Cue = [new(2, 3)], Content = [new(4, 6)], Parent = parent, Form = "indirect", Kind = "says", Confidence = 0.9,
    };

    [DatabaseFact]
    public void Old_round_that_the_same_article_tells_belongs_to_the_track()
    {
        var history = Article("o1", "2001-03-04", "They had met in 1997, and Norway said no again.", Move("meet", "NOR", "FIN") with { Time = On("1997") }, Move("reject", "NOR", "FIN", "cod"));
        var track = Only([.. Talks("NOR"), history]);
        Assert.Equal("1997", track.From);
        Assert.Equal("1997", Assert.Single(track.Rounds).From);
    }

    [DatabaseFact]
    public void Old_round_that_another_article_tells_does_not() =>
        Assert.Equal("2001-03-01", Only([.. Talks("NOR"), Article("o1", "1997-03-04", "Norway and Finland met.", Move("meet", "NOR", "FIN"))]).From);

    private static Parley.Records.RecordEntity[] Envoys => [Entity("Aino Saarela", "person", "FIN") with { Id = "e1" }, Entity("Leif Tangen", "person", "NOR") with { Id = "e2" }];

    private static Record[] Flights() =>
    [
        Article("f1", "2001-03-01", "Norway desires more flights to Helsinki.", Move("demand", "NOR", "FIN", "flights")),
        Article("f2", "2001-03-03", "The answer about the flights was no.", Move("reject", "FIN", "NOR", "flights")),
        Article("f3", "2001-03-06", "A smaller number of flights was proposed instead.", Move("counter", "NOR", "FIN", "flights")),
    ];

    private static Record[] Talks(string other, string prefix = "t") =>
    [
        Article(prefix + "1", "2001-03-01", "Finland put cod on the table.", Move("offer", "FIN", other, "cod")),
        Article(prefix + "2", "2001-03-02", "They would not hear of it.", Move("reject", other, "FIN", "cod")),
        Article(prefix + "3", "2001-03-05", "In the end cod was taken.", Move("accept", other, "FIN", "cod")),
    ];

    private Track Only(params IEnumerable<Record> records) => Assert.Single(Tracks(records));

    private IReadOnlyList<Track> Tracks(IEnumerable<Record> records)
    {
        using var ledger = Ledger.Open(database.Location, LedgerAccess.Write);
        foreach (var record in records) ledger.Add(record);
        return ledger.Tracks();
    }
}
