namespace Parley.Formats.Tables;

/// <summary>A row of Parley's own table of events: what a record says of one event, in text.</summary>
/// <remarks>Offsets are in code points of the article's text, as in the JSON record. Lists are never null.</remarks>
/// <param name="Article">Id of the article.</param>
/// <param name="Published">When it appeared; empty when not known.</param>
/// <param name="Outlet">Where; empty when not known.</param>
/// <param name="Event">Id of the event in its article.</param>
/// <param name="Type">PLOVER type.</param>
/// <param name="Mode">PLOVER mode; empty for none.</param>
/// <param name="Cameo">CAMEO code.</param>
/// <param name="Quad">Quadrant, 1 to 4.</param>
/// <param name="Score">PLOVER's intensity.</param>
/// <param name="Status">actual, future, hypothetical, denied, historic.</param>
/// <param name="Contexts">PLOVER's contexts.</param>
/// <param name="Sources">Names of those who do it.</param>
/// <param name="SourceCodes">Their codes, in the same order.</param>
/// <param name="Targets">Names of those to whom.</param>
/// <param name="TargetCodes">Their codes, in the same order.</param>
/// <param name="Time">When, in ISO 8601; empty when not told.</param>
/// <param name="Place">Where; empty when not told.</param>
/// <param name="Statement">Id of the statement that reports it; empty when the article does.</param>
/// <param name="Trigger">The words that tell it.</param>
/// <param name="Spans">Their offsets: <c>12-20 31-35</c>.</param>
/// <param name="Rule">What decided.</param>
/// <param name="Confidence">From 0 to 1.</param>
public sealed record EventRow(
    string Article, string Published, string Outlet, string Event, string Type, string Mode, string Cameo, int Quad, decimal Score, string Status,
    IReadOnlyList<string> Contexts, IReadOnlyList<string> Sources, IReadOnlyList<string> SourceCodes, IReadOnlyList<string> Targets, IReadOnlyList<string> TargetCodes,
    string Time, string Place, string Statement, string Trigger, string Spans, string Rule, double Confidence);
