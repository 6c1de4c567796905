namespace Parley.Events.Lexicon;

/// <summary>Where an entry stands.</summary>
/// <param name="File">The table.</param>
/// <param name="Line">Its line, counted from 1.</param>
/// <param name="Layer">0 for the project's own tables; 1 for a user's file, which wins against layer 0.</param>
public readonly record struct FrameOrigin(string File, int Line, int Layer);
