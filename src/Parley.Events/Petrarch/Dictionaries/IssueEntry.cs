namespace Parley.Events.Petrarch.Dictionaries;

/// <summary>A phrase that marks an issue.</summary>
/// <param name="Issue">The issue's name; empty for an exception, a phrase that marks none.</param>
/// <param name="Place">Where it stands.</param>
internal sealed record IssueEntry(string Issue, DictionaryPlace Place);
