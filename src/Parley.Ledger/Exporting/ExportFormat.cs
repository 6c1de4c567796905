namespace Parley.Ledgers.Exporting;

/// <summary>A form in which a ledger is given to other programs.</summary>
public enum ExportFormat
{
    /// <summary>Statements as comma-separated values with a header row (RFC 4180).</summary>
    Statements,

    /// <summary>Whole records, one JSON object a line (<c>parley-record/1</c>).</summary>
    Records,

    /// <summary>The graph of speakers, statements, outlets and actors as GraphML.</summary>
    GraphMl,

    /// <summary>The same graph as GEXF 1.2, for Gephi.</summary>
    Gexf,

    /// <summary>A time line of statements, moves and events for TimelineJS.</summary>
    Timeline,

    /// <summary>Who said and published what, and what rests on what, as W3C PROV-JSON.</summary>
    Prov,

    /// <summary>schema.org's NewsArticle with Quotation and Claim, as a JSON list of JSON-LD documents.</summary>
    JsonLd,

    /// <summary>Parley's own table of events, tab-separated with a header row.</summary>
    Events,

    /// <summary>Events in the columns of POLECAT, tab-separated with a header row.</summary>
    Polecat,

    /// <summary>Events in the columns of ICEWS, tab-separated with a header row.</summary>
    Icews,

    /// <summary>Events in the columns of GDELT 1.0, tab-separated without a header row, as there.</summary>
    Gdelt,

    /// <summary>Events in the columns of Phoenix, tab-separated.</summary>
    Phoenix,

    /// <summary>Events as PLOVER's JSON, one a line.</summary>
    Plover,
}
