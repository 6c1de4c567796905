using Parley.Text.Reading;

namespace Parley.Cli.Work;

/// <summary>An item of the input with the file it is from; the first item of every file has no result and only says that the file begins.</summary>
/// <param name="Source">Full path of the file; <c>-</c> for standard input.</param>
/// <param name="Result">What was read.</param>
internal readonly record struct SourcedItem(string Source, ReadResult? Result);
