using Parley.Events.Pairs;
using Parley.Text.Reading;

namespace Parley.Cli.Work;

/// <summary>One row of a table of pairs.</summary>
/// <param name="Uid">The row's own name; empty when the row has no such cell.</param>
/// <param name="Query">What it asks; <c>null</c> when it is malformed.</param>
/// <param name="Failure">Why it is malformed; else <c>null</c>.</param>
internal sealed record PairRow(string Uid, PairQuery? Query, ReadFailure? Failure);
