namespace Parley.Events.Petrarch.Dictionaries;

/// <summary>A phrase whose presence keeps a text from being coded.</summary>
/// <param name="Phrase">The phrase, as written.</param>
/// <param name="IsStory">True when the whole story goes, false for the sentence alone.</param>
/// <param name="Place">Where it stands.</param>
internal sealed record DiscardEntry(string Phrase, bool IsStory, DictionaryPlace Place);
