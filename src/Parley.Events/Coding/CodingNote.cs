namespace Parley.Events.Coding;

/// <summary>Why a frame that the text matches was coded, or why not.</summary>
/// <param name="Token">The frame's trigger.</param>
/// <param name="IsCoded">True when it is an event of the layer, or was folded into one.</param>
/// <param name="Text">The reason, for people: the frame, its arguments, what decided.</param>
public sealed record CodingNote(int Token, bool IsCoded, string Text);
