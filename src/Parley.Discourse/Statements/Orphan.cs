namespace Parley.Discourse.Statements;

/// <summary>A content for which its passage has no cue.</summary>
/// <param name="Runs">Its tokens.</param>
/// <param name="Margin">By how much the network's choice beats the second best.</param>
internal sealed record Orphan(List<TokenRange> Runs, float Margin);
