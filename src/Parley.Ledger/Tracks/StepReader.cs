using System.Text.Json;
using Dapper;
using Parley.Ledgers.Amending;
using Parley.Ledgers.Storage;
using Parley.Ledgers.Words;

namespace Parley.Ledgers.Tracks;

/// <summary>Reads moves and events with who takes part; an event that a move already is, is left out.</summary>
internal sealed class StepReader(Database database)
{
    // An event that a move is already, and one that did not happen, is no step; what people said about it may have changed that.
    private const string IsStep = """
        NOT EXISTS (SELECT 1 FROM move o WHERE o.article_id = v.article_id AND o.event = v.local_id) AND (v.status IN ('actual', 'historic')
            OR EXISTS (SELECT 1 FROM amendment x WHERE x.article_id = v.article_id AND x.local_id = v.local_id))
        """;

    private const string PartySql = $"""
        SELECT p.article_id AS ArticleId, p.owner AS Owner, p.side AS Side, p.code AS Code, p.name AS Name, e.type AS Type, e.country AS Country, r.country AS KnownCountry, k.root_id AS Known
        FROM party p JOIN article a ON a.id = p.article_id
            LEFT JOIN entity e ON e.article_id = p.article_id AND e.local_id = p.entity
            LEFT JOIN entity_known l ON l.article_id = p.article_id AND l.local_id = p.entity LEFT JOIN known k ON k.id = l.known_id
            LEFT JOIN known r ON r.id = k.root_id
        WHERE a.superseded_by IS NULL
            AND (p.side IN ('actor', 'toward') OR EXISTS (SELECT 1 FROM event v WHERE v.article_id = p.article_id AND v.local_id = p.owner AND {IsStep}))
        ORDER BY p.article_id, p.owner, p.side, p.position
        """;

    // What holds a statement is told at its time, when it has none of its own.
    private const string Around =
        "LEFT JOIN statement p ON p.article_id = s.article_id AND p.local_id = s.parent LEFT JOIN statement q ON q.article_id = p.article_id AND q.local_id = p.parent";

    private const string MoveSql = $"""
        SELECT a.article_key || ':' || m.local_id AS Item, a.id AS ArticleId, m.local_id AS Local, m.kind AS Kind, m.issues AS Issues, m.evidence AS Evidence, m.evidence_spans AS Spans,
            m.time_value AS Time, v.time_value AS EventTime, a.date AS Published, a.outlet AS Outlet, COALESCE(v.status, 'actual') AS Status, v.place_name AS Place,
            s.chain AS Chain, COALESCE(s.time_value, p.time_value, q.time_value) AS Said
        FROM move m JOIN article a ON a.id = m.article_id LEFT JOIN event v ON v.article_id = m.article_id AND v.local_id = m.event
            LEFT JOIN statement s ON s.article_id = m.article_id AND s.local_id = m.statement {Around}
        WHERE a.superseded_by IS NULL ORDER BY m.id
        """;

    private const string EventSql = $"""
        SELECT a.article_key || ':' || v.local_id AS Item, a.id AS ArticleId, v.local_id AS Local, v.type AS Kind, '' AS Issues, v.evidence AS Evidence, v.evidence_spans AS Spans,
            v.time_value AS Time, v.time_value AS EventTime, a.date AS Published, a.outlet AS Outlet, v.status AS Status, v.place_name AS Place,
            s.chain AS Chain, COALESCE(s.time_value, p.time_value, q.time_value) AS Said
        FROM event v JOIN article a ON a.id = v.article_id LEFT JOIN statement s ON s.article_id = v.article_id AND s.local_id = v.statement
            {Around} WHERE a.superseded_by IS NULL AND {IsStep} ORDER BY v.id
        """;

    private sealed class StepLine
    {
        public string Item { get; set; } = "";

        public long ArticleId { get; set; }

        public string Local { get; set; } = "";

        public string Kind { get; set; } = "";

        public string Issues { get; set; } = "";

        public string Evidence { get; set; } = "";

        public string Spans { get; set; } = "";

        public string? Time { get; set; }

        public string? EventTime { get; set; }

        public string? Published { get; set; }

        public string? Outlet { get; set; }

        public string Status { get; set; } = "";

        public string? Place { get; set; }

        public string? Chain { get; set; }

        public string? Said { get; set; }
    }

    private readonly IssuePhrases _issues = new(database);

    /// <summary>
    /// The steps in which some party acts, in the order stored, moves first; what people rejected or corrected is applied. Left out are
    /// events that did not happen, what a party does to itself, and what is said to reporters alone.
    /// </summary>
    public IReadOnlyList<FoundStep> Read()
    {
        var parties = database.Connection.Query<PartyLine>(PartySql).ToLookup(line => (line.ArticleId, line.Owner));
        var amended = new StepAmendments(new AmendmentStore(database).List(null));
        var steps = new List<FoundStep>();
        foreach (var line in database.Connection.Query<StepLine>(MoveSql, buffered: false)) Add(steps, amended, Step(line, parties[(line.ArticleId, line.Local)], isMove: true));
        foreach (var line in database.Connection.Query<StepLine>(EventSql, buffered: false)) Add(steps, amended, Step(line, parties[(line.ArticleId, line.Local)], isMove: false));
        return steps;
    }

    private static void Add(List<FoundStep> steps, StepAmendments amended, FoundStep? step)
    {
        if (step is not null && amended.Apply(step) is { } kept && (kept.IsMove || kept.Status is "actual" or "historic")) steps.Add(kept);
    }

    private FoundStep? Step(StepLine line, IEnumerable<PartyLine> parties, bool isMove)
    {
        var sides = parties.ToLookup(party => party.Side is "actor" or "source");
        // Who is only invited has met nobody: "an American invitation".
        List<FoundParty> actors = Found(sides[true]), toward = Found(sides[false]);
        if (line.Kind is "meet" or "mediate" or "CONSULT") actors.RemoveAll(actor => Folding.Words(actor.Name).Exists(IssueNames.IsPutForward));
        return actors.Count == 0 || IsWithin(actors, toward) || (toward.Count == 0 && sides[false].Any(StepParties.IsMedia)) ? null : new FoundStep
        {
            Item = line.Item,
            ArticleId = line.ArticleId,
            Kind = line.Kind,
            IsMove = isMove,
            Actors = actors,
            Toward = toward,
            Issues = line.Issues.Length == 0 ? [] : [.. _issues.Of(line.Issues.Split("; "), line.Evidence)],
            Evidence = line.Evidence,
            Place = line.Place,
            Words = Words(line.Spans),
            Time = line.Time ?? line.EventTime,
            Published = line.Published,
            Said = line.Said,
            Vouchers = Vouchers(line.Chain),
            Outlet = line.Outlet,
            Status = line.Status,
        };
    }

    private static (int Start, int End) Words(string spans) => JsonSerializer.Deserialize<int[][]>(spans) is { Length: > 0 } pairs ? (pairs[0][0], pairs[^1][1]) : default;

    // The chain begins with the outlet.
    private static string[] Vouchers(string? chain) => chain is null ? [] : JsonSerializer.Deserialize<string[]>(chain) is { Length: > 1 } names ? names[1..] : [];

    private static List<FoundParty> Found(IEnumerable<PartyLine> lines) => [.. lines.Select(StepParties.Of).OfType<FoundParty>()];

    // What a government does to its own people is no dealing between parties.
    private static bool IsWithin(List<FoundParty> actors, List<FoundParty> toward) => toward.Count > 0 && actors.Concat(toward).DistinctBy(party => party.Code).Count() == 1;
}
