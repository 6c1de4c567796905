namespace Parley.Ledgers.Exporting;

/// <summary>A form in which a ledger is given to other programs.</summary>
public enum ExportFormat
{
    /// <summary>Statements as comma-separated values with a header row (RFC 4180).</summary>
    Statements,

    /// <summary>Whole records, one JSON object a line (<c>parley-record/1</c>).</summary>
    Records,

    /// <summary>The graph of speakers, statements and outlets as GraphML.</summary>
    GraphMl,

    /// <summary>The same graph as GEXF 1.3, for Gephi.</summary>
    Gexf,

    /// <summary>A time line for TimelineJS.</summary>
    Timeline,

    /// <summary>Who said and published what, and what rests on what, as W3C PROV-JSON.</summary>
    Prov,

    /// <summary>schema.org's NewsArticle with Quotation and Claim, as a JSON list of JSON-LD documents.</summary>
    JsonLd,
}
