namespace Parley.Text.Reading;

/// <summary>One of the files that a user's arguments name, or the reason why an argument names none.</summary>
/// <param name="Path">The path, or <c>-</c> for standard input.</param>
/// <param name="Failure">Set when there is nothing to read.</param>
public sealed record InputFile(string Path, ReadFailure? Failure = null);
