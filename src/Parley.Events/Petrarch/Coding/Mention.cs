namespace Parley.Events.Petrarch.Coding;

/// <summary>A dictionary entry found in the text.</summary>
/// <param name="First">First token.</param>
/// <param name="End">One past the last token.</param>
/// <param name="Head">The token of the mention whose head lies outside it.</param>
/// <param name="Code">The code on the record's day; empty for a name that is no actor then.</param>
/// <param name="Entry">The entry.</param>
internal readonly record struct Mention<T>(int First, int End, int Head, string Code, T Entry);
