namespace Parley.Discourse.Statements;

/// <summary>A content found in a frame.</summary>
/// <param name="Run">Its tokens.</param>
/// <param name="Preposition">The preposition that leads to it and belongs to the cue; -1 when there is none.</param>
internal readonly record struct FramedContent(TokenRange Run, int Preposition);
