namespace Parley.Ledgers;

/// <summary>An input that could not be read when it was last tried.</summary>
/// <param name="Source">Full path of the file.</param>
/// <param name="Name">The file, with entry, item or line.</param>
/// <param name="Reason">What is wrong, and what to do.</param>
public sealed record StoredFailure(string Source, string Name, string Reason);
