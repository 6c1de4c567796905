using Parley.Discourse.Statements;

namespace Parley.Discourse.Quotations;

/// <summary>What the table of cues says of a cue.</summary>
/// <param name="Kind">What is done by it.</param>
/// <param name="Frames">Where its content stands: <c>clause</c>, <c>inf</c>, <c>obj</c>, or prepositions.</param>
public sealed record CueEntry(StatementKind Kind, IReadOnlyList<string> Frames);
